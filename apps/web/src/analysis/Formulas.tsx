import { Disclosure, Prose } from '@pathways/ui';

/** How each figure is made and where it comes from, for whoever writes the methods section. */
export function Formulas({ draws }: { draws: number }) {
  return (
    <Disclosure title="How these figures are made" level={2}>
      <Prose>
        <p>
          <strong>Agree</strong> is the share of pairs of judgements that are equal, A<sub>o</sub> = equal
          pairs ÷ all pairs. It is not corrected for chance. J. Cohen, “A coefficient of agreement for nominal
          scales”, Educational and Psychological Measurement 20(1), 1960; for more than two coders J. L.
          Fleiss, Psychological Bulletin 76(5), 1971, equations 2 and 3.
        </p>
        <p>
          <strong>Kappa</strong> is κ = (p<sub>o</sub> − p<sub>e</sub>) ÷ (1 − p<sub>e</sub>), where p
          <sub>e</sub> is what two coders would share by chance if each kept to their own proportions. Cohen
          1960, equation 1. With more than two coders, the mean over their pairs: R. J. Light, Psychological
          Bulletin 76(5), 1971.
        </p>
        <p>
          <strong>Alpha</strong> is α = 1 − D<sub>o</sub> ÷ D<sub>e</sub>, observed over expected
          disagreement, for nominal values, any number of coders and missing judgements. K. Krippendorff,
          “Computing Krippendorff’s Alpha-Reliability”, University of Pennsylvania, 2011, sections B and C.
          From 0.80 on he calls figures reliable, from 0.667 on fit for tentative conclusions (Content
          Analysis, 2nd edition, 2004, p. 241).
        </p>
        <p>
          On contributions, each contribution is one unit: was the code applied anywhere in it? On characters,
          each character is one unit: does the code cover it? That is alpha with the character as its
          predefined unit, not the unitizing coefficient of Krippendorff, Mathet, Bouvry and Widlöcher (2016).
        </p>
        <p>
          The <strong>interval</strong> holds the middle 95 % of {draws.toLocaleString('en-GB')} alphas, each
          from as many contributions as there are, drawn with replacement by a stored seed. B. Efron and R.
          Tibshirani, An Introduction to the Bootstrap, 1993, section 13.3; A. Zapf et al., BMC Medical
          Research Methodology 16:93, 2016; C. Field and A. Welsh, JRSS B 69(3), 2007, for drawing whole
          contributions.
        </p>
        <p>
          A <strong>find</strong> is words on which somebody applied the code; marks that overlap are one
          find. It is a <strong>conflict</strong> when a coder who read the words did not apply the code.
          Where only the borders differ, it is none: the figures on characters show that.
        </p>
      </Prose>
    </Disclosure>
  );
}
