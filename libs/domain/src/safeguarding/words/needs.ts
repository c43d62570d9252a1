/** Conditions, needs and circumstances that are nobody's business when a name stands beside them. Several words are one phrase. */
export const needs: readonly string[] = `
adhd|add|asd|asc|autism|autistic|asperger|aspergers|dyslexia|dyslexic|dyspraxia|dyspraxic|dyscalculia|tourettes|tourette
epilepsy|epileptic|seizure|seizures|diabetes|diabetic|asthma|asthmatic|eczema|cancer|leukaemia|allergy|allergic|anaphylaxis|sickle cell
down syndrome|downs syndrome|cerebral palsy|cystic fibrosis|muscular dystrophy|spina bifida|heart condition|brain injury
anxiety|anxious|depression|depressed|self harm|self harming|self harms|self harmed|suicidal|suicide|overdose|anorexia|anorexic|bulimia|eating disorder|panic attacks|ocd|odd|pda|ptsd
trauma|traumatised|attachment|selective mutism|selectively mute|mute|stammer|stammers|stutter|stutters|speech delay|speech difficulties|speech|language delay|slcn
deaf|hearing aid|hearing aids|hearing loss|hearing impairment|hearing impaired|blind|visually impaired|visual impairment|wheelchair
disabled|disability|disabilities|learning difficulties|learning difficulty|learning disability|global delay|special needs|special educational needs|special educational need
feeding tube|tracheostomy|incontinent|soiling|wets|wetting|medication|ritalin|medical needs|hospital
ehcp|ehcps|ehc plan|ehc plans|sen|send|sen support|send support|semh|camhs|ssp|one page profile
child protection|cp plan|child in need|cin|cin plan|social worker|social workers|social care|safeguarding|early help
foster|fostered|fostering|adopted|adoption|in care|care order|looked after|lac|cla|special guardianship|young carer
abuse|abused|neglect|neglected|bruise|bruises|bruised|bruising|fgm|exploitation|exploited|county lines|gang|gangs|knife|prevent referral
bereavement|bereaved|funeral|died|prison|arrested|police|evicted|homeless|refuge|temporary accommodation
excluded|exclusion|exclusions|suspended|suspension|suspensions|managed move|part time timetable|half days|truanting|truant|persistently absent|persistent absence|school refuser
asylum|refugee|refugees|deported|undocumented|trafficked|free school meals|fsm|pupil premium
pregnant|transgender|trans|gay|lesbian|gender identity|vaping|drugs|cannabis|alcohol|alcoholic|drunk
suspend|suspending|suspends|exclude|excluding|eating disorders|hearing impairments|seizures|fits|tics|overweight|obese|obesity|scoliosis|surgery|chemotherapy|transplant
catheter|stoma|insulin|epipen|inhaler|meningitis|arthritis|migraines|bipolar|psychosis|fasd|foetal alcohol|hypermobility|speech impediment|lisp|cochlear implant|prosthetic|walking frame
grief|grieving|violence|violent|assault|assaulted|sexualised|weapon|youth offending|custody|food bank|universal credit|visa|leave to remain|radicalised|forced marriage|mental health|phobia|ebsa|ebsna
school refusal|home educated|elective home education|off rolled|reintegration|managed moves|bullied|racist|stealing|stole|fighting|section 47|strategy meeting|chronology|hostel|carer at home
diagnosis|diagnosed|nappy|nappies|lice|pru|alternative provision
`
  .trim()
  .split(/[|\n]/);

/** A need followed by one of these is a thing that a school runs or reads, and nobody's own. */
export const thingsSchoolsRun: ReadonlySet<string> = new Set(
  `base bases panel panels pathway pathways group groups training nurse nurses policy policies team teams lead leads strategy offer register
  unit units provision course courses clinic clinics awareness approach approaches research charity hub officer officers letter letters data
  figures rate rates code codes list lists friendly champion champions network conference week day lesson lessons bid budget guidance
  code procedures procedure coordinator coordinators inset reform reforms review`
    .trim()
    .split(/\s+/),
);
