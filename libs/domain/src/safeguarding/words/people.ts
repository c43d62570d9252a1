import { wordList } from './word-list.js';

export const oneChild = wordList(
  'child teen boy girl pupil student lad lass learner youngster kid toddler teenager brother sister sibling son daughter cousin grandson granddaughter nephew niece arrival youngest eldest starter newcomer joiner leaver refuser evacuee',
);

export const manyChildren = wordList(
  'children boys girls pupils students lads lasses learners youngsters kids twins triplets siblings brothers sisters sons daughters cousins',
);

export const kin = wordList(
  'mum mums mother dad dads father mam mom parent parents nan nana nanna gran grandma grandmother grandad grandfather granny stepdad stepmum auntie aunt uncle carer carers guardian family brother sister brothers sisters sibling siblings stepfather stepmother childminder',
);

/** "Tia's handwriting": what pupils have and colleagues are not said to have. */
export const ownedByPupils = wordList(
  'behaviour handwriting progress timetable peers outbursts meltdowns needs teacher teachers punctuality uniform homework tantrums placement',
);

export const titles = wordList(
  'mr mrs miss ms mx dr sir prof professor rev reverend cllr councillor lord lady dame',
);

/** Who works in or with a school: a name beside one of these is a colleague. */
export const staffRoles = wordList(`
  teacher teachers head heads headteacher headteachers headmaster headmistress principal deputy deputies assistant assistants ta tas hlta hltas lsa lsas
  senco sencos sendco dsl dsls ddsl ddsls dht aht ht slt ect ects nqt lead leads leader leaders coordinator co-ordinator governor
  governors chair mentor mentors tutor tutors counsellor psychologist therapist officer officers adviser advisor consultant inspector
  researcher researchers author professor lecturer colleague colleagues librarian cook caretaker secretary administrator bursar manager
  nurse worker ep ewo eal coach trainer director ceo facilitator practitioner practitioners elsa sendlead
`);

/** What colleagues do and pupils hardly ever: "is leading", "trained us", "wrote the policy". */
export const staffVerbs = wordList(`
  lead leads leading led train trains trained training teach teaches teaching taught coordinates coordinating manage manages managing
  manages oversees overseeing chairs chaired chairing plan planning planned presented presents presenting argues argue argued writes
  recommends recommended suggests suggested advises advised observed observes monitors covers supports mentors coaches delivers delivered
  delivering runs running introduced researched published designed organises organised shared sharing visits
`);

/** "Nadia explained how their pupils …": who talks of many is a colleague. */
export const sayingVerbs = wordList(
  'said says asked asks explained explains described describes mentioned noted wondered reminded',
);
export const manyOfASchool = wordList(
  'we our us their they schools school staff pupils children parents families teachers everyone',
);

/** Before a name, these make the person a colleague who is spoken to or about. */
export const greetings = wordList(
  'thanks thank hi hello dear hey cheers welcome congratulations like unlike',
);

/** After an author's name and its "'s". */
export const writings = wordList(
  'book books chapter article paper research work model framework theory blog principles idea ideas study talk walkthrus podcast writing findings definition taxonomy hierarchy scale point question suggestion approach school team staff comment example experience post way tracker session workshop presentation class',
);

/** Surnames that are quoted or taught in schools and that few children bear. */
export const knownSurnames = wordList(`
  wiliam willingham myatt sherrington quigley rowland coe bleiman lemov rosenshine dweck hattie christodoulou didau kirschner
  sweller vygotsky piaget bruner ainscow fullan hargreaves caviglioli mccrea tharby crehan gorard freire considine bomber
  bowlby maslow hirsch blatchford beere dunlosky ebbinghaus attenborough seacole nightingale parks donaldson walliams dahl morpurgo
  rashford mandela einstein curie darwin shakespeare dickens rowling pankhurst turing lowry equiano anning kahlo goodall
  thunberg luther columbus churchill brunel zephaniah agard
`);

/** The same for people whose surnames children bear too. */
export const knownPeople: ReadonlySet<string> = new Set([
  'robin alexander',
  'neil mercer',
  'kathryn riley',
  'tony booth',
  'mark bloom',
  'benjamin bloom',
  'bruce perry',
  'dan siegel',
  'paul dix',
  'tom bennett',
  'guy claxton',
  'paul black',
  'ken robinson',
  'michael barber',
  'michael rosen',
  'martin king',
  'neil armstrong',
  'mary jones',
  'katherine johnson',
  'mae jemison',
  'anne frank',
]);
