import { wordList } from './word-list.js';

/** Words that begin with a capital and are no person's name. */
export const notNames = wordList(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays january february march july september october november december
  christmas easter eid ramadan diwali hanukkah passover lent vaisakhi halloween spring winter covid
  year years reception nursery class key stage phase english maths mathematics science history geography music art computing literacy
  phonics reading writing oracy spelling french spanish german latin religious
  i a an the this that these those he she it we you they who what when where why how which whose my our your his her its their him them us me
  in on at of for from with without to by as is are was were be been has have had do does did will would can could should may might must
  and or but if so then than because since after before until while although though once during about over under between among
  one two three four five six seven eight nine ten twelve twenty thirty both all some many most few more less each every any no none
  nobody somebody everyone everybody someone anyone anybody nothing something everything neither either another other others
  yes not never always often sometimes usually now today yesterday tomorrow last next first second third later soon again also only just even still
  thank thanks hi hello dear please sorry okay well
  children child pupil pupils boy boys girl girls student students parent parents family families mum mums dad dads mother father staff teacher teachers
  head heads school schools class classes group groups trio governors governor colleague colleagues
  little young big small old new good great best better early late whole half
  down syndrome autism anxiety dyslexia adhd ehcp domestic attendance behaviour safeguarding speech bereavement trauma text call date birth uln upn dob grandma grandad granny nan nana
  ofsted dfe eef bbc nhs camhs england english britain british uk wales scottish irish welsh polish roma romanian somali syrian afghan ukrainian chinese indian pakistani
  bangladeshi nigerian arabic african caribbean asian european muslim christian jewish hindu sikh catholic ukraine syria poland somalia pakistan india
  manchester salford stockport trafford tameside oldham rochdale bury bolton wigan liverpool leeds london cheshire lancashire
  makaton nessy lexia thrive thriving elsa neli lego place barnardo nuffield wellcome children's young pathways success families
  white black traveller gypsy refugee let look here there perhaps maybe however therefore instead meanwhile
`);

/** A run of capitalised words with one of these in or after it is a place or a body. */
export const placeWords = wordList(`
  primary primaries school schools academy academies college infants infant juniors junior nursery high grammar trust foundation hospital royal united city
  street road lane avenue drive crescent grove terrace park centre center library square museum gallery
  council university association society charity programme project team partnership service services hub station stadium theatre
  federation alliance ltd canal river st saint ss holy our lady trinity oak
  therapy method scheme approach scale test tests award week factory
`);

/** Place words that are surnames too: "Jack Hill" is a boy, "Broad Hill" is not. */
export const placesOrSurnames = wordList(
  'hill wood brook green hall house cross field moor moss mill church bridge day close court way',
);

/** Where a child or a family comes from, believes or wears: with a very small number it points at somebody. */
export const origins = wordList(`
  traveller travellers gypsy roma somali polish romanian syrian afghan ukrainian chinese indian pakistani bangladeshi nigerian arabic arab
  kurdish eritrean sudanese iranian iraqi albanian vietnamese turkish hungarian slovak czech lithuanian latvian portuguese spanish italian french
  black white asian african caribbean muslim jewish hindu sikh hijab turban refugee asylum eal immigrant orphan adopted kippah patka
`);
