/**
 * Given names of women and of men, in lower case; names that both bear are left out.
 * Made by scripts/lexicon/write-gendered-names.ts from compromise's lexicon (MIT) and popular-names-by-country-dataset (CC0).
 */
export const WOMEN: ReadonlySet<string> = new Set(
  (
    'aada aadhya aadya aaliyah aaradhya aarya aasha abagail abbey abbi abbie abby abi abie abigail abril ada ' +
    'adaline adalyn addie addilyn addison adel adela adelaide adele adelene adelia adelina adeline adelynn aditi ' +
    'adreanna adriana adrianna adrianne adriena adriene adrienne adéla agatha aggie agnes agustina aicha aida ' +
    'aikaterini aileen aimee aina aino ainsley aisha aishah aisling aislinn aislynn aisyah aitana ajda ajla alaina ' +
    'alana alanis alanna alannah alanoud alayah alayna alba alberte alecia aleisha alejandra aleksandra alena ' +
    'alesia alessandra alessia alexa alexandra alexia alia alice alicia alicja alina aline alisa alise alisha ' +
    'alison alissa aliya aliza allie allison allyson alma althea alya alycia alysa alysha alyson alyssa amahle ' +
    'amaia amaira amalia amanda amara amaris amayra amber amberly ambra ambre amelia amelija amelja amie amilia ' +
    'amina aminata amira amy amálie amēlija an ana anabel anahit anamaria anastasia anastasija anastasiya anaya ' +
    'andjela andreea androula ane aneta anette angela angelia angelica angeliki angelina angeline angelique angie ' +
    'anika anisa anissa anita anja anjelica ann anna annabel annabella annabelle annalisa annamaria anne annemarie ' +
    'annett annette annie annika annmarie anohito antoinette antonella antonia antônia anya anzu aoife ariana ' +
    'arianna arianne arielle arleen arlena arlene arlette armine aroha arpi arpita aruuke aruuzat asel asemahle ' +
    'asha ashanti ashlee ashleigh ashli ashlie ashly ashlyn ashraqat ashton asilim asiya asja asmita assia assil ' +
    'asta astrid asya ataahua athena audra audrey audri audry augustina augustine aurelia aurora austeja ava aviana ' +
    'avigail awa aya ayala ayalah ayana ayanna ayesha aygun ayim ayla aylin ayn ayra ayse aysel ayzere ayşa ayşe ' +
    'azaria azariah azra azuna aïcha aþena baran barbara barbare barbora barbra bayarmaa bea beatrice beatriz becca ' +
    'becky belinay belinda benedita benita bernadette bernadine bernice bertha bertie beryl bess bessie beth ' +
    'bethanie bethany betsy bette bettie bettina betty bettye beula beulah bev beverley beverly bianca biljana ' +
    'binita bintou bisera bismah blanca blanche blythe bobbi bobbie bogdana boglarka boglárka bolormaa bonita ' +
    'bonnie brandi brandie breanna bree brenda brenna briana brianna brianne bridget bridgett bridgette brigid ' +
    'brigitte britney britt brittany brittney brittni brittny bronwyn bryanna brynn caitlin caitlyn calista callie ' +
    'camila camile camilla camille candace candice cara carina carissa carla carlene carley carlie carlota carlotta ' +
    'carly carmel carmela carmella carmen carole carolina caroline carolyn carrie carrol casandra cassandra cassie ' +
    'catalina catarina caterina catherina catherine cathleen cathryn cathy catrina cayla cecelia cecile cecilia ' +
    'cecily cecília celeste celia celina celine chandra chanelle chantal chantelle charis charissa charla charlena ' +
    'charlene charlette charlotte charmaine chedeline chelsea chelsey cher cheri cherie cheryl chloe chloé chrissy ' +
    'christa christal christen christiana christiane christie christina christine christy chrystal ciara cierra ' +
    'cindi cindy clair claire clara clare clarice claris clarissa claudette claudia claudine cleo cleopatra ' +
    'clotilde coleen colette colleen concepcion concepción connie constance constanza consuelo cora coralie ' +
    'cordelia cori corina corine corinna corinne cornelia corrine courtni courtny cristal cristina cyndi cynthia ' +
    'dahlia daina daisy dalal dalila damaris damia danette dani danica daniela daniele daniella danielle danika ' +
    'daniz danna daphna daphne dara darby darcey darcie daria darija darla darlena darlene davida davina dayle ' +
    'dayna deana deandra deann deanna deanne deb debbie debby debora deborah debra debrah dede dee deedee deena ' +
    'defne deidre deirdre dela delfina delia delilah della delores deloris delphine demetria dena denice denise ' +
    'desiree dhia diana diane dianna dianne dimitra dina dinah dionne diya djeneba doha dolores dona donna dora ' +
    'doreen doris dorla dorothea dorothy dorthy dot dottie dragana dunja dārta ecrin edel edie edith edna edwina ' +
    'eevi eileen eisha ekaterina ekta ela elaina elaine elana eleanor elen elena elene eleni eliana elicia elida ' +
    'elif elija elin elina elinor elisa elisabeth elise eliska eliza elizabete elizabeth elizaveta eliška ella ' +
    'ellen elli ellie elly elma elnora eloise elouise elsa elsie elva elvina elvira elza ema emanuela embla emelda ' +
    'emelia emely emerald emile emilee emilia emilie emilija emiliya emily emilía emina emine emma emmaline ' +
    'emmanuelle emmeline emmie emmy enid erica ericka erika erma ernestina ernestine eryn esma esmeralda esperanza ' +
    'estela estele estella estelle ester estere esther estrella ethel etienne etta eugenia eugenie eunice eva ' +
    'evangelina evangeline evelin evelina evi evie evita ewa eylül fajr fanta farah farida farrah farzana fatemeh ' +
    'fatiha fatima fatin fatma fatoumata fay faye felecia felicia fenna fernanda fiadh fien fiona flo flora ' +
    'florencia fozia frances francesca francina francine francisca francoise freda freja freya frida frieda fátima ' +
    'gabi gabija gabriela gabriella gabrielle gamalat gamila garnet gayane gayle gemma gena genesis genevieve genna ' +
    'georgette georgia georgie georgina geraldina geraldine geri germaine gertrud gertrude gia gianna gigi gilda ' +
    'gillian gina ginevra ginny giorgia giovanna gisela gisele giselle gita giulia gladys glena glenda glenna ' +
    'gloria glynis gogo golda goldie googoosh gordana grace gracie graciela greta gretchen griselda guadalupe gunay ' +
    'gunel guðrún gwen gwendolyn gwyneth habiba hadicha hailey hala haley hallie hana hanah hanna hannah hariet ' +
    'hariette harmony harriet harriett harriette haruna hasmik hasnaa hasti hatice hattie hawa hayley heather heidi ' +
    'heikapu helen helena helene helga helma helmi henrietta hermine hessa hester hilda hildegard hillary himari ' +
    'hina hinano hinata hjørdis hoda hollie hortense hosna hosniya hur hussa hyacinth iben ida ila ilene iliana ' +
    'ilina ilona ilse imane imelda imene iminathi imogen imogena imogene inaya indira ines ingrid inji inès ioanna ' +
    'iona irati irena irene irina irma isabel isabela isabele isabell isabella isabelle isadora isidora isla ' +
    'islande isobel iva ivaana ivalu ivana ivanka ivy iwona izaro jacinda jacinta jacky jaclyn jacquelina ' +
    'jacqueline jacquelyn jada jade jami jana janae jane janele janelle janessa janet janette janice janie janina ' +
    'janine janis jaqueline jasmin jasmina javiera jayne jazmin jazmine jeana jeane jeanette jeanie jeanina jeanine ' +
    'jeanna jeanne jeannette jeannie jeannina jeannine jelena jen jena jenelle jenifer jenna jennette jenni jennie ' +
    'jennifer jenny jeri jerri jesica jessica jil jilian jill jillian jing jiya joan joana joane joann joanna ' +
    'joanne jodi jodie jody joelle johana johanna joleen jolena jolene joni jori josefa josefina josefine joselyn ' +
    'josephina josephine josie jouri jovana joya joyce juana juanita judeline judith judy julia juliana julianna ' +
    'julianne julie julienne juliet julieta juliette julija julissa june justina justine júlia kabita kacey ' +
    'kadiatou kaede kaia kaitlin kaitlyn kaleigh kali kalle kallie kamala kamila kamile kamilė kanyakumari kara ' +
    'karen kari karima karin karina karine karissa karla karly karolina karolína karyn kassandra kassie kat ' +
    'katarina kate katelyn katelynn katerina kath katharina katharine katherina katherine kathie kathleen kathrine ' +
    'kathryn kathy kati katia katie katla katlyn katrina katy kavita kay kaye kayla kaylee kayleigh keeley keely ' +
    'keira keisha kejsi keley keli kelley kelli kellie kelsie kely kendra kenna kenza kera keri kerri khadija ' +
    'khadije khawla kheira khongordzol kia kiana kiara kiera kiersten kiley kimberlee kimberley kimberli kimberly ' +
    'kimmernaq kira kirsten kirstin kirsty kizzy klea konstantina konul kora kori kourtney krista kristen kristi ' +
    'kristie kristin kristina kristine kristy kristyna krystal ksenija kyla kylee kylie kyra kyriaki lacey lacie ' +
    'lacy ladona ladonna laia laila lakesha lamija lana lara larisa larissa latasha latifa latisha latonya latoya ' +
    'laura laurel lauren lauryn laverna laverne lavinia laxmi layla lea leah leana leandra leane leann leanna ' +
    'leanne leda leen leena leia leila leilani leja lejla lela lena leni lenna lenora lenore leola leona leonie ' +
    'leonor leonora leora lesedi lesli lesly leticia letitia lettie lex lexie leyla lia lian liana lianne libbie ' +
    'libby lidia lidya liepa lila lile lili lilia lilian liliana lilien lilit lilja lillia lillian lillie lilly ' +
    'lily lin lina linda lindsi lindsy lindy lisa lisakhanya lisette liv livia liz liza lizbeth lizette lizzie ' +
    'ljiljana lois lola lolita lora loraina loraine lorelei lorena lorene loretta lori lorie lorna lorraina ' +
    'lorraine lorri lorrie lotte lottie louella louisa louise lovelie lovely luana luann lucia luciana lucie lucija ' +
    'lucile lucille lucinda lucy lucía ludovica luela luella luisa luise luknė lula lulu lulwa luna lupe lupita lur ' +
    'lusine luz lydia lyla lyn lyna lynda lyndsey lyne lynette lynna lynne lynnette lynsey léa léna lía lív lėja ' +
    'mabel mable macie macy madalyn maddi maddie madeleine madelina madeline madelyn madge madonna mae maeva magda ' +
    'magdalena magdalene maggie maha maia maire maisie maite maitê maja malak malek malen malia malika malinda ' +
    'mallory malu mandakranta mandy maneh manon manuela mara marcela marcella marcelle marci marcia marcie marcy ' +
    'mareva margaret margarette margarida margarita marge margery margie margo margot margret margrette marguerite ' +
    'mari maria mariah mariam mariamawit mariami marian mariana mariane marianna marianne maribel marie mariela ' +
    'mariella marija marilyn marina maris marisa marisol marissa maritza mariya marjorie marla marlena marlene ' +
    'marnie marsha marta martha martina martine marwa mary marya maryam maryan maryann marybeth maryja maryjane ' +
    'marylou maría masoumeh mathilde matilda matilde matthildur mattie maud maude maura maureen mavis maxina maxine ' +
    'maya maybell mayra maysoun mazie maša mckenzie meagan meg megan meghan mehar mei melanie melina melinda melisa ' +
    'melissa mellisa meriem merissa merjem meron mersana meryem meryl mia micaela michaela michele michelle midori ' +
    'mika mikaela mila milagros milagrosa milana mildred milena milica millicent millie milly mimi mindy minenhle ' +
    'minerva minh minnie mio mira miral miranda miriam mirjana mirlande mitzi miyar mobina moea moeata moira mollie ' +
    'molly mona monica monika monique morag mrignayani muriel mya myra myriam myrlande myrna myrtle mädïna mía ' +
    'naasunnguaq nada nadene nadia nadina nadine nadya nahia naima nalla nan nancy nanette naomi naomie nare narges ' +
    'narine natalia natalie natalija natalya natasha nathalie natália natálie naura naya nehir nel nela nelisa nell ' +
    'nellie nena nerissa nesreen neža nia niamh nichole nicki nicola nicole nicolette niharika nika niki nikki ' +
    'nikol nila nilay nina nisanur nisha nita nivi niviaq noella noelle noemi noemí nora norah noreen norma nouf ' +
    'nour noûr nur nuray nurul nutsa nyla octavia odelia odette odval ofelia oisha oksana ola oleksandra olga ' +
    'olivia oliwia ona ophelia oumou oyunbileg paige pam pamela panagiota pandora paneeraq paninnguaq paola ' +
    'paraskevi pari parvati patrica patrice patricia patricija patrícia patti pattie patty paula paulette paulina ' +
    'pauline peg peggy penelope perla petra philomena phoebe phylis phyllis pia pipaluk poema pola polina polly ' +
    'portia princess priscila priscilla priyamvada prudence puteri queenie quiana rabina rachael rachel rachele ' +
    'rachelle rachida radmila rae raina ramona randi rania raquel raya rayana rayna reanna reba rebeca rebecca ' +
    'rebeka rebekah reem reema regina rei reihaneh reina rena renae renata renee reta rethabile reyna rhea rhiannon ' +
    'rhoda rhona rhonda ria richelle riko rimas rin rina rita riya robbin roberta robyn rochele rochelle rocio ' +
    'roghayyeh rolanda ronda roni ronja ronna rosa rosalie rosalina rosalind rosalinda rosalyn rosanna rosanne rose ' +
    'roseann roseanne rosella roselle rosemarie rosemary rosetta rosie roslyn rosmery rowena roxana roxane roxanna ' +
    'roxanne roxie roxy ruth ruthie ruòxī saanvi saar sabina sabine sabrina sade sadie safija safiya saga sahar ' +
    'saida sakeena sakineh sakura sal saliha sallie sally salma salome salomé sama samantha samira sandra sara ' +
    'sarah sarina savanna savannah scarlett selena selene selina selma serena serife sesili setayesh sevda sevinj ' +
    'shahd shaikha shaim shaimaa shakira shams shana shanaya shanda shania shanna shanon shari sharlene sharon ' +
    'sharron sharyn shauna shawna shayla shayma shayna sheba sheena sheila shelia shelley shelly sheri sheridan ' +
    'sherifa sherri sherrie sherry sheryl shira shirley shirli shirly shona shristi shyla sienna sierra sillin ' +
    'silvia simona sindy siobhan sita siti skye snezana snežana sobia sofi sofia sofie sofija sofiya sofía solomiya ' +
    'somayyeh sondra sonia sonja sonya sophia sophie sri stacey staci stacie starla stefanie stela stella stephane ' +
    'stephanie sue suha sultan sumayah sunita susan susana susane susanna susannah susanne susi susie suzan suzana ' +
    'suzane suzanna suzanne suzette suzie suzy sybil sylvia sylvie sára sóley sólja tabatha tabitha tala talia ' +
    'talitha tamar tamara tamera tami tamika tammi tammie tammy tamra tania tanika tanisha tanya tara tarana tarita ' +
    'taryn tasha tatiana tawana tegan teodora teresa tereza teri terri terrie tess tessa tessie teura thalia ' +
    'thandolwethu thea thelma theodora theresa therese thomasina tia tiana tianna tiara tiare tiffany tina tingting ' +
    'tisha titaina titaua tomyris toni tonia tonya tora tori tracey traci tracie tricia trina trinidad trish trisha ' +
    'trista trudy tui tula tuleen tyra ugne uiloq ursula urte usha uta uxue vaea valentina valeria valerie valery ' +
    'vamika vanesa vanessa varvara vasiliki vasilisa veda velma venla vera verna vernice veronica veronika vesna ' +
    'vicki vickie vicky victoria vikky viktoria viktorie viktorija viktoriya viktoría viktória vilte violeta vita ' +
    'vittoria viv viviana vivien vivienne vusala vár wakana wanda wateen wendi wendy whitni whitny widelene wila ' +
    'wilhelmina willa willow wilma winifred winnie winnifred winona xiaomei xiaoyan ximena xinyi xīnyí yael yagmur ' +
    'yara yarin yasmin yasmine yasna yekaterina yelena yesenia yeva ying yoana yolanda yua yuina yulia yuna yvette ' +
    'yvona yvone yvonna yvonne yìhán yīnuò yūna yǐmò yǔtóng yǔxī zada zahra zainab zala zara zehra zeinab zelda ' +
    'zelma zena zeynab zeynep zina zineb zoe zoey zofia zola zora zoé zsofia zuzanna zümra zǐhán ámbar éabha ' +
    'şerife'
  ).split(' '),
);

export const MEN: ReadonlySet<string> = new Set(
  (
    'aarav aariz aaron abbas abd abdallah abdel abdelkader abdoulaye abdul abdulaziz abdulla abdullah abdullo ' +
    'abdulrahman abe abel abraham abram abu abubakr abulfazl adam adama adan adi adin adolf adolfo adolph adomas ' +
    'adrian adriano adrians advik afonso agustin agustín ahmad ahmed ahmet aidan aiden aimar aisultan aiur ajani ' +
    'aksel al aladdin alain alan alastair albert alberto albrecht alden aldiyar alec alejandro aleks aleksandar ' +
    'aleksander aleksandr aleksandre aleksei alessandro alexander alexandre alexandros alexandru alexey alf alfie ' +
    'alfonso alfred ali alikhan alinur alistair allan allen alonso alonzo alparslan alphonse alphonso alteo alton ' +
    'alvaro alvin amar amine amir amit ammanuel ammar amos anar anas anatoli anatoliy anatoly ander anders andre ' +
    'andreas andrei andrej andres andrew andria andrias andriy andrzej andy angelo anthony antoine anton antoni ' +
    'antonio antony antônio anwar ao aputsiaq aras arata archibald archie areg areni ari ariki arjun armaan arman ' +
    'armand armando armen armin arnaud arnav arno arnold aron art artem arthur artie artiom artur arturo artyom ' +
    'aryan asahi ashot athanasios atlas august augusto augustus ayaan aykhan ayoub aziz bader bakary balazs bandar ' +
    'bandile banele barack barney barrett barry bart bartholomew bautista ben benas bence benicio benito benjamin ' +
    'benjamín bennie benny benson berat bernard bernardo bernhard bernie berrdo bert bertram bertrand beshoi bibek ' +
    'biel bilal bill billie billy bishal bjorn blaine blake bob bobby bogdan boris boyd brad bradford bradley brady ' +
    'brahim branden brandon branislav brendan brendon brent brenton bret brian brice bruce bruno bryan bryce bryon ' +
    'buddy burt burton buster byron cal caleb calvin camilo carl carlo carlos carlton carroll cary cecil cedric ' +
    'cesar chad charbel charles charley chas chester chet christian christoph christophe christopher christos chuck ' +
    'chuluun ciaran cillian ciro clarence claudio claus clay clayton clemens clement cletus clifford clifton clint ' +
    'clive clyde cody colby cole colin collin colton connor conor conrad constantin corey cornelis cornelius cory ' +
    'craig cristiano cristobal curt curtis cyril cyrus césar daan damian damien damion damjan damon dan danel ' +
    'daniel daniels daniil danijel danilo danny danylo daren darin dario daris darius darnell darrel darrell darren ' +
    'darrin darryl daryl dave davi david davit davud deandre deepak dejan delbert demetre demetrius denis dennis ' +
    'denny denzel deon derek derrick deshawn desmond deven dewayne dewey dexter dhruv diarmuid dick diego dieter ' +
    'dietmar dietrich dillon dimitar dimitri dimitrios dimitris dinesh dion dirk djamel dmitri dmitry dmytro ' +
    'domingo dominic dominick dominik dominykas don donald donnell donnie donny donovan dorian doug douglas dovydas ' +
    'doyle dragan duane duarte dudley duncan dustin dušan dwayne dwight dyllan dániel džan ebenezer ed eddie edgar ' +
    'edmond edmund edoardo eduard eduardo edward edwardo edwin eeli efrain efren eino eitan eithan elbert elchin ' +
    'eldon eli elias elijah eliot elisha elliott elmar elmer elnur elshan elton elvin elvis elwood elyas emanuel ' +
    'emery emil emiliano emilio emilis emir emirhan emmanuel emmett emīls enoch enrico enrique enzo eoin ergi eric ' +
    'erich erick erik ernest ernesto ernie ernst errol ervin erwin esteban ethan eugen eugene evens everett evgeny ' +
    'eymen ezekiel ezra fabian fabien fabio fabrice fabrizio fadi fahad fahd faisal federico felipe felix feng ' +
    'ferdinand ferdinando fergus fernando ferndo fidel filip finlay finn fionn fletcher florian floyd forrest ' +
    'francesco francis francisco franciszek franklin franklyn fraser fred freddie freddy frederic frederick ' +
    'frederik fredrick fredrik friedrich frits fritz fyodor fūma gabe gabor gabreal gabriele gabrielius gael gagik ' +
    'galen gareth garland garrett garry garth gary gaspar gavin geoff geoffrey georg george georges georgi georgios ' +
    'georgy gerald gerard gerardo gerhard gerrit gerry gert gerónimo gevorg giacomo gilbert gilberto giles gilles ' +
    'gilli gino giorgi giorgio giorgis giovanni giuseppe glen glenn godfrey gonzalo goran gord gordon gottfried ' +
    'grady graham greg gregg gregor gregorio gregory grover guido guilherme guillaume guillermo gunnar gunter ' +
    'gunther gus gustaf gustav gustave gustavo gustavs gyorgy göktug habib hal halim hamza hank hans hao harlan ' +
    'harley harold harraz harri harris harry haru haruhito haruki haruma harun haruta haruto harvey hasan hashem ' +
    'hassan hayato hayk heath hector heinrich heitor hendrik henri henrik henrique henry henryk herbert herkus ' +
    'herman hermann hinato hiro homer horace horacio horatio hossein hovhannes howard howie hubert hudson hugh hugo ' +
    'humberto huseyin huseyn hussain hussein hydar hàorán hàoyǔ hüseyin iain ian ibai ibrahim ichika ignacio igor ' +
    'ike iker ilgar ilija imran inuk inunnguag inunnguaq inutsiaq ioane ioannis ion ionut ira irvin irving irwin ' +
    'isaac isaiah isaias isak ishaan isiah ismael ismail issac itai itsuki ivan ivik izz jack jacob jacques jad ' +
    'jaden jair jaka jake jakob jakov jakub jamal james jameson jamison jared jarod jaroslav jarrett jarrod jarvis ' +
    'jason jasper javier jayden jayson jeb jed jeff jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine ' +
    'jerome jeronimo jerry jerónimo jesus jian jim jimi jimmie jimmy joao joaquin joe joel joesph johan johann ' +
    'johannes john johnathan johnathon johnie johnnie johnny joko jokubas jokūbas jon jonah jonas jonathan jonathon ' +
    'jonny jordi jordon jorge jose josef joseph josh joshua josiah josip josue josé jovan jozef joão juan julen ' +
    'julian julien julio julius junior justin jákup jógvan jón jónas jökull jēkabs kabir kacper kairo kajus kaloyan ' +
    'kamal kamil kanata karam karim karl kaspar kathem kauri kazi keanu keenan keir keith ken kendrick kenneth ' +
    'kenny kenton kermit keven kevin khaled khalid kiaan kieran kingsley kip kiril kirill kirk kirollos kiwa klaus ' +
    'koa konrad konstantinos krishna kristian kristopher krzysztof kurt kurtis kyls kári kārlis lamar lambert ' +
    'lamont lan landon larry lars laszlo laurent lavi lawrence lazar leandro leano leevi leland len lennart lenny ' +
    'leo leon leonard leonardo leonel leonid leopold leordo lester lev levente levi lewis liam linus lio lionel ' +
    'lior lloyd lonnie loren lorenzo louie louis lourenço lovro lowell lubanzi luc lucas luciano lucien ludovic ' +
    'ludvig ludwig luigi luis luiz luka lukas luke lukáš luther luuk lwandle lyle lyndon léo maayan macaulay maciej ' +
    'magnus mahamadou mahammad mahdi mahesh mahmoud majd maksim maksym malachai malachi malachy malcolm maligiaq ' +
    'malik malthe mamadou manaia manfred manish manny manua manuel marama marc marcel marcell marcello marcelo ' +
    'marcin marco marcos marcus mariano mario marios marius mark markas markel marko markos marks markus marlin ' +
    'marlon marquis marshall marti martim martin marty martí martín marvin masoud matas matei matej mateo matheus ' +
    'mathew mathias mathieu mathis matias matija matt matteo matthew matthias matthías mattia mattias matus matvey ' +
    'matyas matyáš matías matěj maui maurice mauricio max maxim maximilian maximiliano maxwell maël mees mehdi ' +
    'mehmet melvin merle merrill mervin mervyn michael michail michal michalis micheal michel mick micky miguel ' +
    'mihai mihail mikael mikaere mikayel mike mikel mikhail miki mikolaj mikołaj milan milhouse milo milos miloš ' +
    'milton mina minato minik miraç mitch mitchell mitt moana modibo moe mohamad mohamed mohammad mohammed moises ' +
    'monte monty moritz moses moshe moussa muhamad muhamed muhammad muhammed murad mustafa mustapha mykhaylo myles ' +
    'myron máté míngzé mùchén mùyáng nagi nagisa nahom naranbaatar narek narendra nate nathan nathanael nathaniel ' +
    'nathy naïm neal ned neil nelio nelson neville nguyen nicholas nick nickolas nicolas nicolás niel niels nigel ' +
    'niilo nik nikau nikhil niklas niko nikodem nikolai nikolaos nikolay nikoloz nil niles nils noah noam nojus ' +
    'nolan nomaan norbert norman norsaq nuka nurislam nóa octavio ofentse oier oihan oisin oisín olaf olav ' +
    'oleksandr oliver olivier olivér omar omer ondrej onni ori orville osama oscar oskar osman osvaldo oswald otis ' +
    'otto oumar owen pablo padraig panagiotis paolo pascal patrick patrik pau paul paulie paulo paulos pavel pavlo ' +
    'pedro percy petar pete peter peterson petr petro petros phil philip philipp philippe phillip pierce pierre ' +
    'pieter pietro piotr pol prakash prasert pravit prem preston pyotr qillaq quentin quincy quinton rachid rafael ' +
    'rahm rahul rainer rajesh ralf ralfs ralph ramazan ramiro ramon ramón rand randal randall randolph raoul ' +
    'raphael raphaël rashad rasmus raul ravi rawiri rayan raymond recep reece refael reggie reginald regis reid ' +
    'relja ren reuben reyansh reynaldo reza rhett ricardo riccardo rich richard richie rick rickey rickie ricky ' +
    'rico roan rob robby robert roberto roberts rocco rod roderick rodger rodney rodolfo rodrigo roel rogelio roger ' +
    'rohan roko roland rolando rolf roman romeo ron ronald ronan ronnie ronny rosario roscoe ross roy royce ruben ' +
    'rubin rudolf rudolph rudy rufus rupert russ russel russell ryou rían saeed said salik salvatore sami samir ' +
    'samkelo sammie sammy samuel samvel samyar sandeep sandro sanjay santiago santino saqib satoshi saul scot scott ' +
    'scottie scotty seamus sebastian sebastien sebastián sekou selim sem sepp serge sergei sergey sergio seth ' +
    'seymour shahem shahid shane shaquille shaun shayne sheikh sheldon shelton sherman shivansh shlomo sid ' +
    'siddhartha sigmund silas silvio simon siphosethu siyabonga slobodan sol solomon somboon somchai somporn somsak ' +
    'soren souleymane souta spencer stan stanislav stanislaw stanisław stanley stefan stefano stefanos stephan ' +
    'stephen steve steven stevenson stewart stu stuart suraj suresh sven svend syed sylvester szymon sō sōma tadgh ' +
    'tadhg taha taichi taika taim tamatoa tanner tapuarii tareq tatsuki ted teddy tehei teiki teiva teo teodor ' +
    'terence terrance terrell terrence teva thad thaddeus than thaniel theo theodor theodore thiago thom thomas ' +
    'théo tiago tigran tim timmy timofey timothy titus tobias tod todd toivo tom tomas tomasz tommaso tommie tommy ' +
    'tomoharu tomás tomáš tony travis trent trenton trevor trey tristan troy truman tróndur tunar turki ty tyrone ' +
    'tyson ughur ulloriaq ulrich ulrik ulysses umar umberto unax uri usman valdemar valentin valentine valter vance ' +
    'vasileios vasilije vasily vedant vern vernon vic vicente victor vihaan viktor vince vincent vincenzo viraj ' +
    'virgil vivaan vivek vlad vladimir vladislav vladyslav vojtech vojtěch volodymyr vugar vuk vusal väinö wallace ' +
    'wally walt walter wassim waylon wayne wendell werner wes wesley weston wilbert wilbur wiley wilfred wilfredo ' +
    'wilfrid wilfried wilhelm will willard william willie willis willy wilson winfried winslow winston wojciech ' +
    'wolfgang woodrow wout wouter wyatt xavier xhoel yahli yamato yanis yann yannick yaroslav yassin yassine yehuda ' +
    'yevgeni yevgeny yonas yonatan yonathan yong yosef younès yousef yousouf youssef yuen yuri yuriy yury yusef ' +
    'yusif yusuf yuuma yuval yìchén yìzé yūma yǔxuān yǔzé zac zach zachariah zachary zachery zack zackary zahid ' +
    'zahir zakaria zalán zan zane zion zoran àlex ádám álvaro ángel édouard óliver ömer ' +
    'žan'
  ).split(' '),
);
