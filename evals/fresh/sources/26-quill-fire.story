# story A wildfire empties a mountain town; dispatchers say that the evacuation order was held back, a utility admits a fault but not the fire, and a month later a newsletter finds that the sirens had been unplugged.

E sheriff | O | Pinyon County Sheriff's Office | the sheriff's office
E rourke | P | Dale Rourke | Rourke; Sheriff Rourke | of=sheriff
E marshal | O | State Fire Marshal's office | the fire marshal's office
E abara | P | Wynn Abara | Abara; Fire Marshal Abara | of=marshal
E final | D | final report of the fire marshal | the final report | of=marshal
E tribasin | O | Tri-Basin Power | Tri-Basin; the utility
E corwin | P | Hal Corwin | Corwin | of=tribasin
E filing | D | filing of Tri-Basin Power with the state regulators | the filing | of=tribasin
E gov | O | governor's office | the governor's office
E arroway | P | Tess Arroway | Arroway; Gov. Arroway; the governor | of=gov
E coroner | O | Pinyon County coroner | the coroner's office
E county | O | Pinyon County | the county
E nro | O | National Relief Office | the relief office
E stroud | P | Amaya Stroud | Stroud
E lomax | P | Priya Lomax | Lomax
E sloan | P | Everett Sloan | Sloan
E hoa | O | Ridge Homeowners Association | the homeowners association
E pruitt | P | Glenda Pruitt | Pruitt | of=hoa
E tully | P | Joan Tully | Tully
E bell | P | Marcus Bell | Bell
E chamber | O | Route 9 Business Association | the business association
E motels | G | six of the seven motels on Route 9 |
E volunteers | G | volunteers at the fairgrounds |
E authorities | G | authorities |
E forecasters | G | forecasters |
E neighbors | G | neighbors |
E record | M | Pinyon County Record | the Record
E kqrv | M | KQRV |
E aw | M | Associated Western | AW
E standard | M | The Standard-Herald | the Standard-Herald
E dry | M | Dry Season |
E disp | G | two county dispatchers (Pinyon County Record) | | anon
E disp1 | P | one of the two dispatchers (Pinyon County Record) | | anon
E fireman | P | a volunteer firefighter (KQRV) | | anon
E nurses | G | two emergency room workers (Associated Western) | | anon
E aides | G | two congressional aides (The Standard-Herald) | | anon
E aide1 | P | one of the two congressional aides (The Standard-Herald) | | anon
E nrooff | G | officials at the National Relief Office (The Standard-Herald) | | anon
E former | G | three former county employees (Dry Season) | | anon
E former1 | P | one of the three former county employees (Dry Season) | | anon
E copyfire | P | a firefighter, in the copied page | | anon
E awrep | P | a reporter of Associated Western | | unnamed

K w1 | alert | The evacuation order was held back for 51 minutes
+ one 1 n0 d0 : record
- none 0 n0 d0 :
open: auto
K w2 | alert | An alert that was sent did not go through
+ none 0 n0 d0 :
- one 1 n1 d0 : rourke
wordings: a1.4 a2.9 a5.5 a6.5
K w3 | cause | A power line faulted close to the place where the fire began, minutes before
+ several 2 n1 d2 : abara filing
- none 0 n0 d0 :
K w4 | toll | At least nine people died
+ not_established null n0 d0 : kqrv aw
- none 0 n0 d0 :
open: auto
K w5 | return | Residents may go home on Thursday (if the wind stays below 15 mph)
+ one 1 n1 d0 : arroway
- none 0 n0 d0 :
K w6 | rebuilding | Building on the ridge should be banned
+ several 2 n2 d0 : lomax sloan
- one 1 n1 d0 : pruitt
K w7 | sirens | The county had disconnected the sirens in June
+ one 1 n0 d0 : dry
- none 0 n0 d0 :
open: auto
K w8 | rebuilding | The National Relief Office will pay for most of the rebuilding (if the county adopts a stricter code)
+ one 1 n0 d0 : standard
- none 0 n0 d0 :
open: auto
K w9 | cause | Tri-Basin's line started the fire
+ one 1 n1 d0 : stroud
- one 1 n1 d1 : corwin
wordings: a2.1 a3.4 a5.2

=== a1 outlet=record pub=2026-08-18 style=us
H {1x|Evacuation order sat unsent for 51 minutes}, {1s|dispatchers} {1c|say}
f By Colby Marsh | Record Staff Writer
B HARROW FLAT — {2x|The order that told 3,100 people to get out of Harrow Flat sat unsent for 51 minutes on Sunday afternoon while flames were already on Quill Creek Road}, {2s|two county dispatchers} {2c|told} the Record.
B {3x|«It was typed. It was up on the screen. Nobody would push the button,»} {3c|said} {3s|one of the dispatchers}. Both spoke on the condition that their names not be used {2r,3r|because they had been warned against talking to reporters}.
B Sheriff Dale Rourke, whose office runs the dispatch center, was having none of it. {4x|«Every alert that was sent went through, and it went through loud and clear,»} {4s|he} {4c|told} a meeting in the high school gym {4t|Monday night}. He left by a side door.
B {5x|A power line faulted at 2:14 p.m. about 60 yards from where the fire began}, {5s|State Fire Marshal Wynn Abara} {5c|said} at a briefing {5t|Monday}. {6s|She} {6c|cautioned} {6x|that a fault is «not the same thing as a cause.»} {7s|Tri-Basin Power, which owns the line}, {7c|said} in a two-sentence statement {7x|that it was cooperating with investigators}.
B {8x|Four people are dead}, {8c|according to} {8s|the county coroner's office}, {9s|which} {9c|declined to say} {9x|how many were unaccounted for}.
B {10s|Gov. Tess Arroway} {10c|said} {10x|residents could go home Thursday {10k|if the wind stayed below 15 mph}}. {11x|«I am not going to send anybody back up a chimney,»} {11s|she} {11c|said}.
B At the fairgrounds, {12s|volunteers} {12c|said} {12x|they had plenty of water but were out of socks}. {13x|«We got out with the clothes we're standing in and a parrot,»} {13c|said} {13s|Joan Tully, 71, who has been sleeping in her car}. {14x|The parrot}, {14s|she} {14c|added}, {14x|had taken it better than she had}.
B {15s|Neighbors} {15c|grumbled} {15x|that the sirens never made a sound}.
C Smoke over Harrow Flat on Sunday. {T1|The sign at the town line says <<Stay awhile.>>} (Colby Marsh / Record)
F {T2|Were you evacuated? Tell us what you saw: tips@pinyonrecord.example}
@1 Y H + w1 s.disp
@2 M A + w1 s.disp
@3 M A + w1 s.disp1
@4 M N - w2 s.rourke said=mon
@5 M N + w3 s.abara said=mon
@6 M N ~ w9 s.abara said=2026-08-17
@7 M I r - s.tribasin
@8 M I r w4 s.coroner
@9 Y I r w4 s.coroner
@10 M N c w5 s.arroway
@11 M N r - s.arroway
@12 M T r - s.volunteers
@13 M N r - s.tully
@14 M N r - s.tully
@15 Y T r - s.neighbors

=== a2 outlet=kqrv pub=? style=usx
H LIVE: Quill Fire 40 percent contained, thousands still out of their homes
F Last updated 6:42 p.m.
B 6:42 p.m. {1s|Tri-Basin Power CEO Hal Corwin} {1c|says} in a letter to customers {1x|that the company's line «did not start this fire.»} {2s|He} {2c|promises} {2x|a full accounting «whatever it costs us.»}
B 5:15 p.m. {3x|At least nine people have died}, {3s|a volunteer firefighter who helped search houses along Quill Creek} {3c|told} KQRV. The firefighter asked us not to use his name {3r|because crews are under orders not to discuss victims}. {4s|The coroner's office} {4c|says} {4x|it can confirm four}.
B 4:30 p.m. Good news for evacuees: {5x|You'll be able to go home Thursday}, {5c|says} {5s|the governor's office}.
B 3:50 p.m. {6s|The Pinyon County Record} {6c|is reporting} {6x|that the evacuation order was held for the better part of an hour}. {9s|Sheriff Dale Rourke} {9c|says} {9x|everything his office sent out «went through loud and clear.»}
B 2:20 p.m. {7x|{7h2|Six of the seven motels on Route 9} are putting people up for free or thinking about it}, {7c|according to} {7s|the business association there}.
B 1:05 p.m. {8x|«I keep telling the kids it's camping,»} {8c|said} {8s|Marcus Bell, who is on his third night at the Red Barn shelter with two boys}. {10x|The younger one isn't buying it}, {10s|he} {10c|said}.
F {T3|See news happening? Say something! Upload your photos to KQRV} | {T4|KQRV: Telling your story since 1958}
@1 M N - w9 s.corwin said=none
@2 M N r - s.corwin said=none
@3 M A + w4 s.fireman said=none
@4 M I r w4 s.coroner said=none
@5 M I + w5 s.gov said=none
@6 M R + w1 o.record said=none
@9 M N - w2 s.rourke said=none
@7 M I r - s.chamber p.motels said=none
@8 M N r - s.bell said=none
@10 M N r - s.bell said=none

=== a3 outlet=aw pub=2026-08-20 style=us
H {1s|Utility} {1c|reports} {1x|line fault near start of deadly wildfire}
B HARROW FLAT (AW) — {2x|One of its power lines faulted minutes before a wildfire broke out nearby on Sunday}, {2s|a utility} {2c|told} state regulators in {2h2|a filing} made public {2t|Thursday}.
B {3s|The filing} by Tri-Basin Power {3c|stressed} {3x|that the company did not believe the fault had started the fire}. {4x|«Our line did not start this fire,»} {4s|chief executive Hal Corwin} {4c|wrote} in a letter to customers {4t|the day before}.
B That came as news to a lawyer who is suing Tri-Basin for 42 families. {5x|«The line came down, the grass caught. I've had harder cases,»} {5c|said} {5s|the lawyer, Amaya Stroud}.
B {6x|At least nine people were killed}, {6s|two emergency room workers at Basin Memorial Hospital} {6c|said}. The workers spoke on condition of anonymity {6r|because they were not authorized to release information about patients}. The official count stood at four.
B {7c|Asked} at a news conference {7x|whether he would step down over the evacuation}, {8s|Sheriff Dale Rourke} {8c|shot back}: {8x|«I'm not quitting in the middle of a fire.»}
B {9s|Arroway} {9c|said} {9t|late Wednesday} {9x|the return would go ahead Thursday {9k|as long as winds held below 15 mph}}, which they did not; by noon Thursday the roadblocks were back up.
B {10x|The fire has burned 38,000 acres and destroyed 412 homes}, {10s|authorities} {10c|said}. {11s|Forecasters} {11c|expect} {11x|gusts of up to 40 mph over the weekend}.
F {T5|The Associated Western is a member-owned cooperative. Member papers say it best.}
@1 Y H + w3 s.tribasin
@2 M D + w3 s.tribasin s.filing said=thu
@3 M D - w9 s.filing said=2026-08-20
@4 M N - w9 s.corwin said=2026-08-19
@5 M N + w9 s.stroud
@6 M A + w4 s.nurses
@7 S Q ? - a.awrep~
@8 M N r - s.rourke
@9 M N c w5 s.arroway said=wed
@10 M T r - s.authorities
@11 Y T r - s.forecasters

=== a4 outlet=standard pub=2026-08-23 style=us
H Who pays for Harrow Flat?
D {1s|Relief office} {1c|said to favor} {1x|aid for burned town}, with strings
f By Leland Osgood
B {2x|{2h3|The National Relief Office} is prepared to pay most of the cost of rebuilding Harrow Flat, {2k|provided Pinyon County adopts a tougher building code}}, {2c|according to} {2s|two congressional aides}, who {2c|cited} {2h2|officials at the agency}. {3x|The sum under discussion}, {3c|said} {3s|one of the aides}, {3x|is about $600 million}. Neither was permitted to speak publicly {2r,3r|because no agreement has been signed}.
B {4s|A spokeswoman for the relief office} {4c|said} {4x|it did not discuss pending matters}.
B Some would rather the money were spent elsewhere. {5x|«We built a lumberyard and called it a neighborhood,»} {5c|said} {5s|Priya Lomax, a fire ecologist at the state university}. {6s|Lomax} {6c|favors} {6x|a ban on building above the 4,000-foot line}. {7s|Everett Sloan, a county commissioner}, {7c|called on} {7x|his colleagues to outlaw new houses up there and «stop pretending the ridge is a suburb.»}
B {8s|The Ridge Homeowners Association} {8c|vowed to fight} {8x|any ban}. {9x|«My granddad cleared that lot with a mule,»} {9s|its president, Glenda Pruitt}, {9c|said} {9t|on Friday}. {9x|«They can ban me when I'm under it.»}
B {11s|The Pinyon County Record} {11c|reported} {11t|on Tuesday} {11x|that the order to leave came almost an hour late}, {11c|quoting} {11h2|dispatchers}. {12s|A spokesman for the sheriff} {12c|said} {12t|Saturday} {12x|that the county would look into it «once there is a county to look into.»}
B {13x|«The line came down, the grass caught. I've had harder cases,»} {13c|said} {13s|the lawyer, Amaya Stroud}.
F Material from Associated Western was used in this report.
F {T6|You have read 3 of 3 free articles. What readers are saying: 212 comments}
@1 S H + w8 p.nro
@2 M A c w8 s.aides s.nrooff p.nro
@3 M A r - s.aide1
@4 Y I r w8 s.nro/ui
@5 M N r - s.lomax
@6 M N s w6 s.lomax
@7 M N s w6 s.sloan
@8 M I o w6 s.hoa
@9 M N r - s.pruitt said=fri
@11 M A + w1 o.record s.disp said=tue
@12 M I r w1 s.sheriff/ui said=sat
@13 M N + w9 s.stroud

=== a5 outlet=? pub=? style=usx
H Quill Fire: what you need to know right now
B {2s|Tri-Basin Power CEO Hal Corwin} {2c|says} in a letter to customers {2x|that the company's line «did not start this fire.»} {T7|If you believe that I have a ridge to sell you.}
B {3x|At least nine people have died}, {3c|according to} {3s|a firefighter who helped search houses along Quill Creek}.
B {4x|You'll be able to go home Thursday}, {4c|says} {4s|the governor}. {5s|The sheriff} {5c|swears} {5x|everything «went through loud and clear.»} 
B {6s|The homeowners association} {6c|is dead set against} {6x|a building ban}. {7x|«I keep telling the kids it's camping,»} {7c|said} {7s,T23|a dad at the shelter}.
B Pray for rain. Hug your dog. Check on your neighbors, even the loud ones.
F {T8|Admins: please don't post rumors. If you can't say something true, say nothing.}
@2 M N - w9 s.corwin said=none
@3 M A + w4 s.copyfire said=none
@4 M N + w5 s.arroway said=none
@5 M N - w2 s.rourke said=none
@6 M I o w6 s.hoa said=none
@7 M N r - s.bell said=none

=== a6 outlet=dry pub=2026-09-15 style=us
F {T9|DRY SEASON: a newsletter about fire, water and the people who say there's nothing to worry about}
H They unplugged the sirens
B {1x|The four evacuation sirens in Harrow Flat were disconnected in June to save $18,000 a year in upkeep}, {1s|three former employees of the county} {1c|told} me. {2x|«There was an e-mail. The word in it was ‹sunset,›»} {2s|one} {2c|recalled}. The three asked to stay anonymous {1r,2r|because they have signed severance agreements}.
B {3s|The county administrator's office} {3c|did not reply} {3x|to three e-mails}. {4s|Sheriff Rourke} {4c|said} {4x|he was on another call}.
B {5s|Rourke}, you'll recall, {5c|insisted} {5t|last month} {5x|that every alert that was sent got through}. No doubt. A siren without a plug never fails to get through.
B {6s|The fire marshal's final report}, {6t|out Friday}, {6c|puts} {6x|the line fault at 2:13 p.m.}, a minute earlier than first thought. {7x|«Not our fire,»} {7s|Hal Corwin} {7c|told} shareholders {7t|on Sept. 9}. {T10|The market, as they say, voted with its feet.}
B Remember the federal money? {8s|The Standard-Herald} {8c|reported} {8t|in August} {8x|that {8h3|the National Relief Office} would foot most of the bill}, {8c|on the word of} {8h2|two aides in Congress}. I have looked for the check. {9s|Everett Sloan} {9c|tells} me {9x|he has, too}.
B {11s|Glenda Pruitt}, {10s|who} {10t|last month} {10c|swore to fight} {10x|any building ban on the ridge}, {11c|called} me {11t|on Sunday} {11c|to say} {11x|she had put the lot up for sale}.
F {T11|Dry Season is free. If you think it's worth something, tell somebody.}
@1 M A + w7 s.former
@2 M A + w7 s.former1
@3 Y I r w7 s.county
@4 Y N r w7 s.rourke
@5 M N - w2 s.rourke said=2026-08-01..2026-08-31
@6 M D + w3 s.final said=fri
@7 M N - w9 s.corwin said=2026-09-09
@8 M A + w8 o.standard s.aides p.nro said=2026-08-01..2026-08-31
@9 M N r - s.sloan
@10 M N o w6 s.pruitt said=2026-08-01..2026-08-31
@11 M N r - s.pruitt said=sun

R a4 of=a3 ack=yes | The last paragraph repeats a sentence of the agency, credited at the foot.
R a5 of=a2 ack=no | KQRV's sentences; the volunteer firefighter has become "a firefighter".

P sheriff | w2 | - | on | uncond | 2026-08-17 | a1.4 a2.9 a5.5 a6.5
P marshal | w3 | + | on | uncond | 2026-08-17 | a1.5
P marshal | w3 | + | on | uncond | 2026-09-11 | a6.6
P tribasin | w3 | + | on | uncond | 2026-08-20 | a3.2
P marshal | w9 | ~ | on | uncond | 2026-08-17 | a1.6
P tribasin | w9 | - | on | uncond | 2026-08-19 | a2.1 a3.4 a5.2
P tribasin | w9 | - | on | uncond | 2026-08-20 | a3.3
P tribasin | w9 | - | on | uncond | 2026-09-09 | a6.7
P stroud | w9 | + | on | uncond | ..2026-08-20 | a3.5 a4.13
P gov | w5 | c | on | cond | ..2026-08-18 | a1.10
P gov | w5 | + | on | uncond | | a2.5 a5.4
P gov | w5 | c | on | cond | 2026-08-19 | a3.9
P lomax | w6 | s | on | uncond | ..2026-08-23 | a4.6
P sloan | w6 | s | on | uncond | ..2026-08-23 | a4.7
P hoa | w6 | o | on | uncond | ..2026-08-23 | a4.8 a5.6 a6.10
P nro | w8 | c | off | cond | ..2026-08-23 | a4.2
P nro | w8 | + | off | uncond | 2026-08-01..2026-08-31 | a6.8

T 1 no_attribution_in | Caption: a sign "says" |
T 2 no_attribution_in | Appeal to readers: "Tell us" |
T 3 no_attribution_in | Appeal to viewers: "Say something" |
T 4 no_attribution_in | Slogan: "Telling your story" |
T 5 no_attribution_in | Agency footer: "say it best" |
T 6 no_attribution_in | Paywall line: "What readers are saying" |
T 7 no_attribution_in | Sarcasm |
T 8 no_attribution_in | Rules of the forum |
T 9 no_attribution_in | Masthead: "people who say" |
T 10 no_attribution_in | A saying |
T 11 no_attribution_in | Appeal for support |
T 12 denial_scope | Alerts that were sent went through: this does not deny that one was held back | attribution=a1.4; denies=w2; does_not_deny=w1
T 13 denial_scope | The line did not start the fire: this does not deny the fault | attribution=a3.4; denies=w9; does_not_deny=w3
T 14 condition | The broadcaster drops the wind | with=a1.10; without=a2.5
T 15 condition | The newsletter drops the building code | with=a4.2; without=a6.8
T 16 not_an_origin | KQRV repeats the Record | claim=w1; entity=kqrv
T 17 not_an_origin | The nameless page copies KQRV | claim=w4; entity=pub-a5
T 18 not_an_origin | The newsletter repeats the Standard-Herald | claim=w8; entity=dry
T 19 not_same_person | The broadcaster's firefighter and the agency's hospital workers | entities=fireman nurses
T 20 not_a_position | Six motels "for free or thinking about it" | entity=motels; attribution=a2.7
T 21 not_a_position | A fault is not a cause: she neither affirms nor denies the cause | entity=abara; claim=w9; attribution=a1.5
T 22 date_not | The letter is of the day before | attribution=a3.4; date=2026-08-20
T 23 resolves_to | "a dad at the shelter" is Marcus Bell | entity=bell
