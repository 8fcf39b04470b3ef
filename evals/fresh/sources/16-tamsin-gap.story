# story A fire above a ridge of small towns kills three; a utility, a fire service, a guild of firefighters and a regulator dispute a power line, a tower nobody climbed, dry hydrants and a morning when the current might have been cut.

E pinegate | O | Pinegate Power | Pinegate; the company; the utility
E thack | P | Rosamund Thackeray | Thackeray; Ms Thackeray | of=pinegate
E osk | P | Neville Osk | Osk; Mr Osk | of=pinegate
E fire | O | Corrady County Fire Service | the fire service
E kerrin | P | Amadou Kerrin | Kerrin; Chief Kerrin; Mr Kerrin | of=fire
E prelim | D | preliminary report of the Corrady County Fire Service | the preliminary report; the report | of=fire
E final | D | final report of the Corrady County Fire Service | the final report | of=fire
E guild | O | Firefighters' Guild | the guild
E malloch | P | Bridie Malloch | Malloch; Ms Malloch | of=guild
E esb | O | Energy Safety Board | the board
E esbstaff | G | staff of the Energy Safety Board |
E draft | D | draft of the findings of the Energy Safety Board | the draft | of=esb
E govoff | O | governor's office |
E calder | P | Ines Calderwood | Calderwood; the governor | of=govoff
E sheriff | O | sheriff's office of Corrady County | the sheriff's office
E zab | P | Walt Zabriskie | Zabriskie; Mr Zabriskie
E fair | P | Oona Fairclough | Fairclough; Ms Fairclough
E paskow | P | Luther Paskow | Paskow; Mr Paskow
E hanrahan | P | Dot Hanrahan | Hanrahan
E dole | P | Cyprian Tonk | Tonk; Mr Tonk
E cordwain | O | Cordwain Mutual | the insurer
E pinenews | M | Pinegate Power Newsroom | | of=pinegate
E star | M | Corrady Star | the Star
E iw | M | Inland Wire | IW
E flare | M | Daily Flare | the Flare
E gridweek | M | Grid Week |
E ptv | M | Plateau TV |
E post | M | Plateau Post | the Post
E ledger | D | inspection ledger of Pinegate Power | the ledger
E linemen2 | G | two former linemen (Corrady Star) | | anon
E lineman1 | P | one of the two former linemen (Corrady Star) | | anon
E copylinemen | G | former linemen, in the copied page | | anon
E copylineman1 | P | one former lineman, in the copied page | | anon
E crewman | P | a firefighter (Daily Flare) | | anon
E pineins | P | a Pinegate insider (Daily Flare) | | anon
E know3 | G | three people with knowledge of the exchange (Grid Week) | | anon
E know2 | G | two of the three people (Grid Week) | | anon
E know1 | P | one of the three people (Grid Week) | | anon
E towns | G | seven of the eleven ridge towns |
E locals | G | locals on the ridge |
E reporters | G | reporters at the news conference of 23 August |
E goatman | P | a man who keeps goats, in the copied page | | unnamed
E reader | P | one reader of the page | | unnamed

K f1 | cause | A power line of Pinegate started the fire
+ several 2 n1 d2 : paskow fire
- one 1 n1 d0 : thack
wordings: a1.2 a6.11
K f2 | tower | The tower at Tamsin Gap had not been climbed for inspection since 2016
+ not_established null n0 d1 : ledger star
- none 0 n0 d0 :
K f3 | tower | Pinegate missed an inspection that was due
+ none 0 n0 d0 :
- one 1 n1 d0 : osk
wordings: a2.6 a5.5
K f4 | live | A live conductor lay on the ground when the fire began
+ none 0 n0 d0 :
- one 1 n1 d0 : thack
K f5 | pay | Pinegate will pay for the rebuilding of homes (if it is found at fault)
+ one 1 n1 d0 : thack
- none 0 n0 d0 :
K f6 | cutoff | The regulator's staff recommended cutting the current on the morning of the fire
+ one 1 n0 d0 : gridweek
- none 0 n0 d0 :
open: auto
K f7 | cutoff | The regulator ordered the current to be cut
+ none 0 n0 d0 :
- one 1 n0 d0 : esb
K f8 | water | Hydrants on the ridge ran dry and crews were left without water
+ not_established null n1 d0 : malloch flare
- one 1 n1 d0 : kerrin
wordings: a2.14 a4.11
K f9 | takeover | The county should take the line over
+ several 2 n2 d0 : zab calder
- one 1 n1 d0 : thack
K f10 | campers | Campers started the fire
+ one 1 n1 d0 : hanrahan
- one 1 n0 d1 : prelim
K f11 | fine | The regulator will fine Pinegate 80 million
+ one 1 n0 d1 : draft
- none 0 n0 d0 :
open: auto

=== a1 outlet=pinenews pub=2021-08-18 style=us
F Pinegate Power Newsroom | For immediate release
H Pinegate restores power to 9,000 customers after Tamsin Gap fire
B CORRADY, Aug. 18 – Pinegate Power has restored electricity to 9,000 of the 11,400 customers who lost it when the Tamsin Gap fire crossed the ridge on Monday evening.
B {1x|«Our hearts are with every family on the ridge,»} {1c|said} {1s|Rosamund Thackeray, chief executive of Pinegate}. {1x|«Our crews have worked through smoke and ash, and they will go on until the last porch light is lit.»}
B {2s|Thackeray} {2c|said} {2x|there was, {2g|as of this morning}, no indication that company equipment had been involved in the start of the fire}. {3x|Every inspection that the law requires of the Tamsin Gap line has been carried out}, {3s|the company} {3c|said}.
B {4x|Pinegate will pay for the rebuilding of homes on the ridge {4k|if the investigation finds it at fault}}, {4s|Thackeray} {4c|said}. {5t|On Tuesday} {5s|she} {5c|assured} Governor Ines Calderwood {5x|that the company's records would be open to investigators}.
B {6c|According to} {6s|the Corrady County Fire Service}, {6x|61 structures have been lost and the fire is 20 percent contained}. {7s|Fire Chief Amadou Kerrin} {7c|asks} {7x|residents to stay at least thirty feet from any fallen wire and to treat it as live}.
F About Pinegate: {T1|We believe in safe and affordable power.}
f {T2|This release contains forward-looking statements, which are not promises.}
f Media contact: Neville Osk
@1 M N r - s.thack
@2 M N ~ f1 s.thack said=..0
@3 M I - f3 s.pinegate
@4 M N c f5 s.thack
@5 M N r - s.thack said=tue
@6 M I r - s.fire
@7 M N r - s.kerrin

=== a2 outlet=star pub=2021-08-20 style=us
H {1x|Tower above Tamsin Gap «viewed from road» since 2016}
D {2s|Ledger} {2c|shows} {2x|no climb in five years}
f By Juniper Salas
B {3x|The power line that crosses Tamsin Gap, where a fire that has killed three people broke out on Monday, was last inspected from the tower in the fall of 2016}, {3c|according to} {3s|an inspection ledger obtained by the Corrady Star}. Up to then {4s|the ledger} {4c|lists} {4x|a climb every spring and every fall}. After that {20s|each entry for tower 17/4} {20c|reads}: {20x|«Viewed from road.»}
B {5s|Two former linemen} {5c|said} {5x|crews had been told to stop climbing when the company cut its tower teams in half}. {15x|«You can't see a worn hook from the road. Some days you can't see the tower,»} {15s|one of them} {15c|said}. Both asked for anonymity {5r,15r|because they draw company pensions}.
B {6x|«No tower in this county has missed an inspection,»} {6c|said} {6s|Neville Osk, a spokesman for Pinegate Power}. {7s|He} {7c|would not say} {7x|how many had been climbed}.
B {8s|Luther Paskow, who keeps goats below the gap}, {8c|told} the Star {8x|that at about 3:40 p.m. he saw the line «slap the oak and spit»}. {9x|«I looked for my hat and when I looked back the hill was on fire,»} {9s|he} {9c|said}.
B {10s|Fire Chief Amadou Kerrin} {10c|urged} {10x|patience}. {11x|«A fire has a where and a when long before it has a why,»} {11s|he} {11c|said}. {12s|The chief} {12c|said} {12x|investigators had taken away a hook, four yards of cable and a good part of the oak}.
B His own people are angry about water. {13x|Hydrants along Upper Ridge Road ran dry within the hour}, {13c|according to} {13s|Bridie Malloch, president of the Firefighters' Guild}. {21s|Kerrin} {21c|denied} {21y|that}. {14x|«Every engine that asked for water got water,»} {14s|he} {14c|said}.
B {16s|The sheriff's office} {16c|said} {16x|it was looking for two campers seen near the gap on Monday}, {17c|adding} {17x|that this was «one line of inquiry among four»}.
C Paskow with Clarence, {T3|who was told to stay and, as ever, did not}. Photo: J. Salas/Corrady Star
F Fire updates by text: {T4|Readers tell us they find them useful.}
@1 Y H + f2 s.ledger^
@2 S H + f2 s.ledger
@3 M D + f2 s.ledger
@4 M D r f2 s.ledger
@20 M D + f2 s.ledger
@5 M A + f2 s.linemen2
@15 M A r - s.lineman1
@6 M N - f3 s.osk
@7 Y N r - s.osk
@8 M N + f1 s.paskow
@9 M N + f1 s.paskow
@10 M N r - s.kerrin
@11 M N r - s.kerrin
@12 M N r - s.kerrin
@13 M N + f8 s.malloch
@14 M N - f8 s.kerrin
@21 M N - f8 s.kerrin
@16 M I r - s.sheriff
@17 M I ~ f10 s.sheriff^

=== a3 outlet=iw pub=2021-08-23 style=us
H {1x|Power line hit tree before deadly ridge fire}, {1s|report} {1c|says}
B CORRADY, Aug. 23 (IW) - {2x|A power line owned by Pinegate Power struck a dead oak moments before the Tamsin Gap fire broke out}, {2s|the Corrady County Fire Service} {2c|said} {2t|Monday} in a preliminary report.
B {3x|The contact was the {3g|probable} cause of the fire, which killed three people and burned 214 homes}, {3s|the report} {3c|said}. {4s|It} {4c|said} {4x|two campers sought by the sheriff had left the gap the night before and played no part}.
B {5c|Asked} at a news conference {5x|whether the line had been live}, {6s|Pinegate's chief executive, Rosamund Thackeray}, {6c|replied}: {6x|«No energized conductor was on the ground when this fire began.»}
B {8s|The Corrady Star newspaper} {8c|reported} {8t|Friday}, {8c|citing} {8h2|a company ledger}, {8x|that the nearest tower had not been climbed since 2016}. {15s|Pinegate} {15c|declined} {15x|to make its inspection records public}.
B {9s|County Supervisor Walt Zabriskie} {9c|called on} {9x|the county to buy the line «for a dollar and an apology»}. {10x|The line was not for sale, to the county or to anyone}, {10s|Thackeray} {10c|said}. {11s|A spokesman for the governor} {11c|said} {11x|she was not ruling out any form of ownership}.
B {12s|Bridie Malloch of the Firefighters' Guild} {12c|told} {12h1|Plateau TV} {12t|on Sunday} {12x|that her members were «owed an apology and a working hydrant»}.
B {13x|{13h2|Seven of the eleven ridge towns} have joined a lawsuit against Pinegate or are considering one}, {13c|according to} {13s|Oona Fairclough, a lawyer for residents}. {14s|The Energy Safety Board, which regulates utilities}, {14c|said} {14x|it had opened an inquiry}.
@1 Y H + f1 s.prelim
@2 M I + f1 s.fire said=mon
@3 M D + f1 s.prelim said=mon
@4 M D - f10 s.prelim said=mon
@5 S Q ? f4 a.reporters~
@6 M N - f4 s.thack
@8 M D + f2 o.star s.ledger said=fri
@9 M N s f9 s.zab
@10 M N o f9 s.thack
@11 M I nr f9 s.govoff/ui
@12 M N r - c.ptv s.malloch* said=sun
@13 M N r - s.fair p.towns
@14 M I r - s.esb
@15 Y I r f2 s.pinegate

=== a4 outlet=flare pub=? style=ukx
H {1s|Power boss}: {1x|We'll rebuild EVERY home}
D {2s|Hero firefighter} {2c|slams} {2x|«bone dry» hydrants}
B {3s|THE boss of the power firm in the Tamsin inferno} {3c|has promised} {3x|to rebuild every last home on the ridge}.
B {4x|«We will pay, and we will build,»} {4s|Rosamund Thackeray} {4c|told} sobbing families in a school gym {4t|yesterday}.
B But {5s|a firefighter who battled the flames for 19 hours} {5c|fumed}: {5x|«I turned the hydrant and it coughed at me.»} {T26|{6s|The crewman}}, who can't be named {5r,6r|because he has been ordered to keep his mouth shut}, {6c|claimed} {6x|three streets went up while his team waited for a tanker}.
B {7c|According to} {7s|the Star}, {7h2|a ledger} {7c|shows} {7x|nobody had climbed the killer pylon for FIVE YEARS}. {8c|It is understood} {8x|that engineers had been losing sleep over it}.
B {9s|Locals} {9c|are muttering} about {9x|a pair of campers}. {10x|«It was them two that lit it, them and their stove,»} {10c|raged} {10s|café owner Dot Hanrahan, 70}.
B {11s|Fire chief Amadou Kerrin} {11c|slapped down} the hydrant shocker, {11c|saying} {11x|every engine that wanted water had got it}. And {12s|a Pinegate insider} {12c|sniped}: {12x|«She's toast. We're all toast.»}
B {13x|{13h2|Seven of the eleven ridge towns} have joined a lawsuit against Pinegate or are considering one}, {13c|according to} {13s|Oona Fairclough, a lawyer for residents}. (IW)
C Hell on the hill: {T5|the pylon, which has no comment}. Picture: Flare
F {T6|The Flare says: pull the plug on the lot of them!}
f IN THE FLARE TOMORROW: {T7|«My goat predicted it», claims widow}
@1 Y H + f5 s.thack
@2 S H + f8 s.crewman said=none
@3 M N + f5 s.thack
@4 M N + f5 s.thack
@5 M A + f8 s.crewman
@6 M A + f8 s.crewman
@7 M D + f2 o.star s.ledger
@8 Y U r -
@9 Y T r f10 s.locals
@10 M N + f10 s.hanrahan
@11 M N - f8 s.kerrin
@12 M A r - s.pineins
@13 M N r - s.fair p.towns

=== a5 outlet=? pub=2021-08-26 style=usx
H {1x|Nobody climbed the killer tower for FIVE YEARS}
F August 26, 2021 | Posted by admin | 43 comments
B {2x|The power line that crosses Tamsin Gap was last inspected from the tower in the fall of 2016}, {2s|an inspection ledger} {2c|shows}. After that {3s|each entry for tower 17/4} {3c|reads}: {3x|«Viewed from road.»}
B {4s|Former linemen} {4c|say} {4x|crews had been told to stop climbing when the company cut its tower teams in half}. {14x|«You can't see a worn hook from the road,»} {14s|one} {14c|said}.
B {5s|Pinegate}, of course, {5c|maintains} {5x|that «no tower has missed an inspection»}. {6x|It will pay for every house on the ridge}, {6c|according to} {6s|the Daily Flare}, so that's all right then.
B {7s|A man who keeps goats below the gap} {7c|said} {7x|he saw the line «slap the oak and spit»}. {8s|The fire service} {8c|says} {8x|the line was the cause}. It could hardly do otherwise, with the hook in a box on the chief's desk and half the oak in his yard.
B {9s|One reader} {9c|asks} {9x|why nobody is in jail yet}. Good question. {10c|Rumor has it} {10x|that the oak was marked for felling twice, and that twice somebody painted over the mark}. {T8|Where there's smoke there's fire, they say, and where there's fire there is a lawyer.}
B We drove up there at the weekend. Past the school there are chimneys, mailboxes, a swing, and a great many {T28|<<experts>>} in white suits who walk slowly and look at the ground.
F {T9|Comments are the opinion of whoever wrote them.}
f You may also like: {T10|Scientists admit they have no idea what goats want}
@1 Y H + f2
@2 M D + f2 s.ledger
@3 M D + f2 s.ledger
@4 M A + f2 s.copylinemen
@14 M A r - s.copylineman1
@5 M I - f3 s.pinegate
@6 M R + f5 o.flare
@7 M T + f1 s.goatman
@8 M I + f1 s.fire
@9 M Q ? - a.reader
@10 Y U r -

=== a6 outlet=gridweek pub=2021-10-12 style=uk
F Grid Week | Transmission | Distribution | Law
H {1x|«We asked for six hours of dark»}
D {2s|Regulator's staff} {2c|wanted} {2x|Tamsin Gap line off on the morning of the fire}
B Eight weeks after the fire that killed three people and burned 214 homes, the question at Tamsin Gap is no longer what happened in the afternoon but what happened in the morning.
B {3x|Engineers on the staff of the Energy Safety Board recommended at 7.50 on 16 August that Pinegate Power cut the current to the line, because of the forecast of wind}, {3s|three people with knowledge of the exchange} {3c|told} Grid Week. {4x|No answer came}, {4s|two of the three} {4c|said}. {5x|«We asked for six hours of dark and we were given a week of light,»} {5s|one} {5c|said}. They asked not to be identified {3r,4r,5r|because the board's inquiry is still open}.
B {6s|The board} {6c|said} in a statement {6x|that it had «issued no order to any utility that day»}. {7s|It} {7c|would not say} {7x|whether its staff had recommended one}. {8s|Pinegate} {8c|declined} {8x|to comment on e-mails}.
B {9x|A worn hook gave way, the conductor swung into the oak, and burning bark fell into the grass}, {9c|according to} {9s|the fire service's final report}, which was published {9t|yesterday}. Rosamund Thackeray, Pinegate's chief executive, takes another view. {10x|«A tree started this fire, and it was not our tree,»} {10s|she} {10c|told} shareholders {10t|on Thursday}. {11t|In August} {11s|Ms Thackeray} {11c|had said} {11x|there was no indication that the company's equipment was involved}. {12s,20s|She} also {12c|withdrew} {12x|her offer to pay for rebuilding}, {20c|calling} {20x|it «something said in the smoke»}.
B Others have moved as well. {13x|Some hydrants «{13g|may} have lost pressure for some minutes»}, {13s|Chief Amadou Kerrin} now {13c|concedes}. {14x|«Some minutes is what a house takes,»} {14s|Bridie Malloch of the Firefighters' Guild} {14c|replied}. {15s|Governor Ines Calderwood} {15c|said} {15t|last week} {15x|that she would sign a bill for the county to take over the line {15k|provided that nobody's rates went up}}.
B {16s|Neville Osk}, for the company, {16c|repeats} {16x|that every inspection due was carried out}. {17x|What is due, under a rule of 1994, is that somebody look}, {17c|points out} {17s|Cyprian Tonk, a former member of the board}. {18x|{18h2|The company} thinks}, {18c|in} {18s|Oona Fairclough}'s {18c|view}, {18x|that ash has no lawyer}; she has signed up 1,900 clients to show that it does.
B A bill is coming from the regulator too. {19s|The Plateau Post} {19c|reported} {19t|on Friday}, {19c|citing} {19h2|the insurer Cordwain Mutual}, {19c|which relied in turn on} {19h3|a draft of the board's findings}, {19x|that the fine would be 80 million}.
F Grid Week is read in forty control rooms. {T11|Subscribers say they keep every issue.}
f Corrections: {T12|Last month we said volts. We meant amps.}
@1 Y H + f6 s.know1^
@2 S H + f6 p.esbstaff*
@3 M A + f6 s.know3
@4 M A r f6 s.know2
@5 M A + f6 s.know1
@6 M I - f7 s.esb
@7 Y I r f6 s.esb
@8 Y I r f6 s.pinegate
@9 M D + f1 s.final said=-1
@10 M N - f1 s.thack said=thu
@11 M N ~ f1 s.thack said=2021-08-01..2021-08-31
@12 M N m f5 s.thack said=thu
@20 M N r f5 s.thack said=thu
@13 M N m f8 s.kerrin
@14 M N r f8 s.malloch
@15 M N c f9 s.calder said=2021-10-04..2021-10-10
@16 M N - f3 s.osk
@17 M N r - s.dole
@18 M N r - s.fair h.pinegate
@19 M D + f11 o.post s.cordwain s.draft said=fri

R a4 of=a3 ack=yes | The last paragraph is signed "(IW)" and is the agency's sentence on the lawsuit.
R a5 of=a2 ack=no | The Star's sentences and the linemen's words; "obtained by the Corrady Star" and "in this county" are gone.

P thack | f1 | ~ | on | uncond | ..2021-08-31 | a1.2 a6.11
P thack | f1 | - | on | uncond | 2021-10-07 | a6.10
P pinegate | f3 | - | on | uncond | ..2021-10-12 | a1.3 a2.6 a5.5 a6.16
P thack | f4 | - | on | uncond | ..2021-08-23 | a3.6
P thack | f5 | c | on | cond | ..2021-08-18 | a1.4
P thack | f5 | + | on | uncond | | a4.3 a4.4
P thack | f5 | m | on | uncond | 2021-10-07 | a6.12
P fire | f1 | + | on | uncond | 2021-08-23 | a3.2 a3.3
P fire | f1 | + | on | uncond | 2021-10-11 | a6.9
P fire | f10 | - | on | uncond | 2021-08-23 | a3.4
P sheriff | f10 | ~ | on | uncond | ..2021-08-20 | a2.17
P kerrin | f8 | - | on | uncond | ..2021-08-20 | a2.14 a2.21 a4.11
P kerrin | f8 | m | on | uncond | ..2021-10-12 | a6.13
P malloch | f8 | + | on | uncond | ..2021-08-20 | a2.13
P zab | f9 | s | on | uncond | ..2021-08-23 | a3.9
P thack | f9 | o | on | uncond | ..2021-08-23 | a3.10
P govoff | f9 | nr | on | uncond | ..2021-08-23 | a3.11
P calder | f9 | c | on | cond | 2021-10-04..2021-10-10 | a6.15
P esb | f7 | - | on | uncond | ..2021-10-12 | a6.6

T 1 no_attribution_in | A company's creed in the furniture |
T 2 no_attribution_in | Legal line with "statements" |
T 3 no_attribution_in | Caption: a goat that was told to stay |
T 4 no_attribution_in | Plea: "Readers tell us" |
T 5 no_attribution_in | Caption with a joke: a pylon without comment |
T 6 no_attribution_in | The paper's own slogan |
T 7 no_attribution_in | Preview with a quotation |
T 8 no_attribution_in | A proverb with "they say" |
T 9 no_attribution_in | Disclaimer |
T 10 no_attribution_in | Link: "Scientists admit" |
T 11 no_attribution_in | "Subscribers say" in the furniture |
T 12 no_attribution_in | Correction with "we said" |
T 13 denial_scope | That no live conductor lay on the ground does not deny that the line struck the oak and set the fire | attribution=a3.6; denies=f4; does_not_deny=f1
T 14 denial_scope | That no inspection was missed does not deny that nobody had climbed the tower since 2016 | attribution=a2.6; denies=f3; does_not_deny=f2
T 15 denial_scope | Having issued no order does not deny that the staff recommended a cut | attribution=a6.6; denies=f7; does_not_deny=f6
T 16 condition | The tabloid drops "if the investigation finds it at fault" | with=a1.4; without=a4.3
T 17 condition | The page without a name repeats the promise without its condition | with=a1.4; without=a5.6
T 18 not_an_origin | The page without a name copies the Star | claim=f2; entity=pub-a5
T 19 not_an_origin | The agency repeats the Star and its ledger | claim=f2; entity=iw
T 20 not_an_origin | The insurer relies on the draft | claim=f11; entity=cordwain
T 22 not_a_position | A collective "have joined or are considering": no single town may be listed | entity=towns; attribution=a3.13
T 23 not_a_position | "no indication as of this morning" is a doubt, not a denial | entity=pinegate; claim=f1; attribution=a1.2
T 24 reversal | The chief first denies that hydrants ran dry and later concedes a loss of pressure | attributions=a2.14 a6.13
T 25 date_not | The recommendation was made on 16 August; it was reported on 12 October | attribution=a6.3; date=2021-08-16
T 26 resolves_to | "the crewman" is the firefighter of the sentence before | entity=crewman
T 27 one_entity | Names and roles of one woman | entity=thack; wordings=Rosamund Thackeray / Power boss / Thackeray / She / Ms Thackeray
T 28 not_quoted | Ironic marks around one word |
T 29 not_an_origin | The crewman may be one of the guild's members; the text does not say | claim=f8; entity=crewman
