import { wordList } from './word-list.js';

/** Given names that children and colleagues in English schools bear. Rare names are found by the words around them. */
export const givenNames = wordList(`
  aaliyah aaron abbie abby abdi abdul abdullah abdullahi abigail abu adam adeel adele aden adil adrian ahmad ahmed aidan
  aiden aimee aisha aishah alan albert albie alessandro alex alexa alexander alexandra alexandru alfie alfred ali alice alicia
  alina alisha alison aliyah allan allison alma alyssa amal amanda amara amber amelia amelie amin amina aminata amir amira amirah
  amna amy ana anastasia andre andrea andreea andrei andrew andrzej angela angus anika anil anisa anita aniyah anna annabel
  annabelle anne annie anthony antonio anya aoife arabella archie areeba aria ariana arjun arlo arman arnold arron arthur arun asad
  asha ashanti asher ashleigh ashley asif asma astrid athena audrey aurora austin ava axel ayaan ayaz ayesha ayla ayub azaan
  bailey barbara barry bartek bartosz beatrice becky bella ben benjamin bernard beth bethany betty bilal billy blake blessing bob
  bobby bogdan brad bradley brandon brenda brian brianna brody brogan bruno bryony caitlin caleb callum calum cameron camila
  carl carla carlos carol caroline carrie casey casper catherine cathy cerys chantelle charles charley charlie charlotte chelsea
  cheryl chidi chinedu chloe chris christian christina christine christopher ciara claire clara clare clark claudia cody colin
  connor conor corey cory courtney craig cristian curtis dafydd daisy damian damon dan daniel daniela danielle danny darcey darcy
  daria darius darren daryl dave david dawid dawood deborah debbie declan deepa deepak demi denis denise dennis denzel derek
  deshawn devon dexter diana diane dilan dina dmitri dominic dominik donna dora doris dorothy duncan dylan ebony eddie
  eden edith edward edwin eesa eileen elaine eleanor elena eli elias elijah elina elise eliza elizabeth ella elle ellen elliana
  ellie elliot elliott ellis elodie eloise elsa elsie emeka emil emilia emilie emily emma emmanuel enzo eric erica erik erin
  esme esmee esther ethan eva evan evangeline evelina evelyn evie ezekiel ezra fabian faisal faiza farah farhan fatema fatima fatoumata
  fay felicity felix filip finlay finley finn fiona florence florin fran frances francesca francis francesco frankie fraser fred
  freddie freddy frederick freya gabriel gabriela gabriella gareth gary gavin gemma genevieve george georgia georgie georgina
  gerald ghulam gianna gina giovanni giulia gloria gordon grace graham greg gregory gurpreet gwen habib hadiya hafsa haider haleema
  halima hallie hamid hamish hamza hana hania hanna hannah haris harley haroon harper harriet harris harrison harry harvey hasan
  hashim hassan hayden hayley hazel heather heidi helen helena henry hester hibah hollie holly hope hugh hugo humza hussain
  hussein iain ian ibrahim ibraheem idris iga igor ikram ilyas imaan iman imani imogen imran ines ingrid inaya ioana iqra ira irene
  iris isa isaac isabel isabella isabelle ishaan ishaq isla ismaeel ismail isobel ivan ivy iwan iyla jack jackson jacob
  jacqueline jada jade jaden jadon jaiden jake jakub jamal james jamie jan jana jane janet janice jannat jasmin jasmine jason
  jasper jawad jaxon jay jaya jayce jayda jayden jaydon jayla jean jed jeff jemima jenna jennifer jenny jeremiah jeremy jerome
  jess jessica jessie jesse jill jim jimmy joan joanna joanne jodie joe joel johan john johnny jolie jon jonah jonas jonathan
  jonathon jordan jose joseph josephine josh joshua josie josiah jozef juan jude judith judy julia julian juliana julie juliet
  julius junaid justin kacey kacper kai kaiden kaitlyn kamal kamil kamila karen karim karina karl karolina kasia kasper kassim
  kate katherine kathleen kathryn katie katy kayden kayla kaylee kayleigh kayne keane keegan keeley keira keiran keith kelly kelsey
  kelvin ken kenneth kenzie kerry kevin khadija khadijah khalid khalil khloe kian kiana kiera kieran kim kimberley kingsley
  kinga kiran kirsty kit kitty klara kobi koby kofi krish krishna kristina krystian krzysztof kwame kyla kyle kylie kyron lacey
  laila lana lara latifah laura lauren laurence lawrence layla layton lea leah leanne lee leila lena lenny leo leon leona leonardo
  leonie leroy leslie lesley lewis lex lexi lexie liam libby lila lillian lillie lilly lily lina linda lindsay lisa liv livia
  liz logan lola lorenzo lorna lorraine lottie lou louie louis louisa louise luca lucas lucia lucinda lucy luis lukas lukasz
  luke lydia lyla lynn lynne mabel mackenzie maddie maddison madeleine madison magda magdalena maggie maha mahdi mahmood mahmoud mahnoor
  maia maisie maisy maja malachi malaika malak malcolm malik manahil marc marcel marcin marco marcus margaret maria mariam mariana
  marie marilyn marina mario marion marius mariusz marjorie marlon marley marta martha martin martyna marvin mary maryam mason mateo
  mateusz matilda matt matteo matthew matthias maureen maurice max maximilian maxwell maya megan mehdi mehmet mei mel melanie
  melissa mia micah michael michaela michal michelle miguel mihai mikael mike mikey mikolaj miley millicent millie milo
  mina minnie miriam miroslav mitchell moesha mohamed mohammad mohammed mohsin moira molly mollie monica monika morgan moses muhammad
  muhammed munira musa mustafa mya myla myles nabeel nabila nadeem nadia nadine naima nancy naomi narges nasir nasra natalia
  natalie natan natasha nathan nathaniel naveed nayla neil nell nella nellie nevaeh niamh nicholas nick nicky nicola nicolas
  nicole nigel nikita niko nikodem nikola nikolas nina nisha noah noel nojus noor nora norah noreen nova nusrat nyah oisin ola olaf olive
  oliver olivia olivier ollie omar oscar osian oskar osman otis owen ozan paige pamela paolo parker parveen pascal patience patricia patrick
  paul paula pauline pawel payton pedro penelope penny percy perry peter petra petru phil philip phillip phoebe piotr pip piper pippa
  polly poppy precious princess priscilla priya quinn rabia rachael rachel radu rafael rafferty rahim rahma rahul raj
  rajesh ralph ramona rania raphael rares rashid raul raveena ray rayan raymond rayyan razia reagan rebecca reece reem reggie
  rehan remi renee reuben rex rhiannon rhys ria ricardo richard rick ricky rico rida rihanna riley rio river riyad robbie robert
  roberto robyn rocco rohan roisin roland romeo ronan ronnie rory rosa rosalie rosanna rosemary rosie ross rowan roxanne roy
  ruairi ruben ruby rudy rufus rukhsana rupert russell ruta ruth ryan ryder saad saanvi saba sabina sabrina sadia safa saffron safiya
  sahar sahil saif saira sakina salma salman sally sam samaira samantha samir samira sammy samson samuel sana sandra sania santiago sanya sara
  sarah sasha savannah scarlett scott sean sebastian selina selma serena seth shabana shabnam shah shahid shahzad shakira shane
  shanelle shania shanice shannon sharon shaun shauna shawn shayan shayla sheila shelby shelley sheraz sherry shirley shivani shreya
  shona siddharth sidney sienna simeon simon simone simran skye skyla sofia sohail solomon sonia sonny sophia sophie spencer
  stacey stan stanislaw stanley stefan stella stephanie stephen steve steven stewart stuart subhan suleiman sulaiman summer
  sunny suraya susan susanna suzanne sybil syed sylvia szymon tabitha tahir taliyah talha tamara tamika tamsin tania tanisha tanya tara
  tariq tarun tasha tasnim tayla taylor teddy teresa terence terry tess tessa thea theo theodore theresa thomas tia tiana tiago
  tiffany tilly tim timothy tina toby tobias tobiasz tobi tom tomas tomasz tommy toni tony tracey tracy travis trevor tristan troy
  tunde tyler tyra tyrell tyrese tyron tyrone umar umair uma una uriel usman valentina valerie vanessa vasile vera veronica vicky
  victor victoria vihaan viktor viktoria vincent viola violet vishal vivaan vivian vivienne wajid walter warren wayne wendy wesley
  wiktor wiktoria wilbur wilf wilfred william willow wojciech xander xavier xiulan yahya yara yaseen yash yasin yasmin yasmine yolanda
  yousef yousuf youssef yuki yunus yusra yusuf yuvraj yvonne zac zach zachariah zachary zack zahra zahid zahir zain zaina zainab zak
  zakariya zara zayd zayn zeeshan zeynep zidan zion zoe zofia zohaib zohra zoya zubair zuzanna zuri
  anton antonia ruqayyah saskia bram demi maddy jacqui lesha shanelle kylan marnie romilly delilah ottoline effie connie dottie hattie lulu gracie millicent josie ivie ivy eliza alba orlaith ffion mali efa seren ioan ifan macey macie kaycee brandan jakob erik lachlan struan isla mhairi catriona ewan rory ruaridh callan keelan shea odhran cormac declan aodhan nuala sinead grainne deirdre brigid padraig seamus eamon lorcan tiernan levi ottilie jermaine oluwaseun bonnie tegan abiola adebayo ademola ade akeem akua alaina alana alayna alfred amadou amaan amelka amie anastazja ania aniela antek
  antoni anwar aqsa arooj arya aryan ashton asiya aurelia aysha azan azra bahar bartlomiej beau benedict bianca blanka brooke bruce bryan bushra byron
  cadence caiden cairo camille cayden cecily celine chanel chiara chukwuemeka cian cillian clarissa cleo clement coby cody cole coral cordelia cosmin cosmo
  damilola danyal darragh dayo deacon dejan della denisa destiny dewi diego diya dorian dougie dwayne efe ehsan ekam ela elif elinor eloisa elvin
  emanuel emre enya eoin ephraim ernest etta eugene fahad faith faizan falak farida farzana fatoumata favour femi fern fergus fiza flora floyd folasade
  franciszek freja gabe gavriil georgi gethin giles grayson gruff gulnaz gus haaris habiba hafeez hajra hallam hanad hanan haniya hari haroun harun
  hashir hector henryk hermione hubert hudson huda humayra huzaifa ianis ifeoma ifza igwe ilhan ines inga ionut isha isidora iva jabir jacek jaheim jai
  jamila janina jared jarek javier jax jaylen jenson jerzy jett jez joao jozefina junior kaan kacie kaja kareem kasey kaya keir kendra kenji keziah khadeeja
  khadra khalilah khushi kofi kornelia kourtney kuba kyan kye kyran laiba lainey landon laszlo latoya laurie leena leigh leighton lennon lennox leonid
  leona leopold lewys lexus lilah liliana lorcan lourdes luan luciana luisa luna lyra maddox madiha mahira maimuna malakai malia malika manal manuel
  marek mariya marshall maxim maximus mehreen meera mercy merryn mika milana milena milly mira mirza mischa moeen mohamud momina morris mubarak
  mukhtar murad musab mya nabil nadira naeem naila najma nana narin nasrin natalya nathanial ned nia nikhil nimra nirvana noa noemi nur nyla obi odin ollie
  olu oluwatobi omari ore orla osama osheen oskars owais palwasha parisa pavel pearl pharrell presley priti radoslaw raees rafe rahima raja rajan
  rameen ramin ramsha ravi razwan reeva reid reyhan rhea rhian ridwan riya robin rohit romy ronald ronny rory roza ruhi rumaisa rylan saffa safwan sajid
  saleem salim sameer samiya sandeep saqib sarika seb seren shaan shabaz shadia shakeel shamima shamsa shay shazia shea sheikh shiv sian sidra sila
  simra siobhan skylar sofiane soraya stanislav stevie sufyan sukhdeep sumaya sumayyah suzie taha tahira tanvir taran tate tatiana tayyab teagan teo tess
  theodora timur tobey tobi tomos trinity tymon ubaid ugo ula unaisa ursula valentino vasil victor violetta vlad wahid waleed waqar wafa wren xenia yahia yan
  yann yasir yazan yelena yosef younis yuri zaheer zahraa zaki zaynab zaynah zayan zaid zelda zena zeynab zia ziva zoha zuhair zyan
`);

/** Names that are also plain words: names in the middle of a sentence, words at its beginning. */
export const nameOrWord = wordList(
  'hope grace faith joy will mark dawn eve rose sue bill rob dean frank drew robin sunny river',
);

/** Names that are also months or seasons: names only where a surname follows. */
export const nameOrMonth = wordList('april may june august summer autumn');
