# story A striker's transfer is put in doubt by reports of a positive drug test; the player, his agent and the anti-doping agency each deny something smaller, and weeks later the laboratory comes under suspicion.

E marandi | P | Teo Marandi | Marandi
E falk | P | Rui Falk | Falk; Marandi's agent | of=marandi
E alderfc | O | Port Alder Athletic | Port Alder; Alder
E penhale | P | Gus Penhale | Penhale | of=alderfc
E velasca | O | Sporting Velasca | Velasca
E brenn | P | Ottavio Brenn | Brenn | of=velasca
E dessi | P | Ilario Dessi | Dessi | of=velasca
E velmed | O | medical staff of Sporting Velasca | the medical staff | of=velasca
E agency | O | National Anti-Doping Agency | the agency
E vetch | P | Olin Vetch | Vetch | of=agency
E letter | D | letter of the anti-doping agency to the league | the letter | of=agency
E league | O | the Premier Division | the league
E lomond | P | Petra Lomond | Lomond | of=league
E union | O | Players' Association | the Players' Association; the players' union
E thole | P | Marcus Thole | Thole | of=union
E hollis | P | Jed Hollis | Hollis
E lab | O | Corrin laboratory | the laboratory; the lab
E clubs5 | G | five of the league's 18 clubs |
E alder | M | Evening Alder |
E corr | M | Corriere Velasco | the Corriere
E cps | M | Continental Press Service | CPS
E abn | M | ABN Sport | ABN
E backpage | M | The Back Page | the Back Page
E touch | M | Radio Touchline |
E two | G | two people at Port Alder Athletic (Evening Alder) | | anon
E twoone | P | one of the two people at Port Alder Athletic (Evening Alder) | | anon
E dealsrc | P | a source close to the negotiations (Evening Alder) | | anon
E contractsrc | P | a person who has seen the contract (Corriere Velasco) | | anon
E banker | P | a banker who worked on the deal (The Back Page) | | anon
E techs | G | three former technicians at the laboratory (The Back Page) | | anon
E tech1 | P | one of the three former technicians (The Back Page) | | anon
E blogtwo | G | insiders, in the copied page | | anon
E blogone | P | one of the insiders, in the copied page | | anon
E corrrep | P | a reporter of the Corriere Velasco | | unnamed
E abnrep | P | a reporter of ABN Sport | | unnamed
E fans | G | supporters |

K f1 | test | Marandi tested positive for a banned stimulant in May
+ one 1 n0 d0 : alder
- none 0 n0 d0 :
open: auto
K f2 | medical | Marandi failed a medical
+ none 0 n0 d0 :
- several 2 n1 d0 : falk velmed
K f3 | fee | The clubs agreed a fee of 42 million
+ not_established null n0 d0 : alder corr backpage
- none 0 n0 d0 :
open: auto
K f4 | move | The move to Velasca will go through (if Marandi is cleared)
+ several 2 n2 d0 : brenn falk
- none 0 n0 d0 :
K f5 | test | Marandi took a banned substance
+ none 0 n0 d0 :
- one 1 n1 d0 : marandi
wordings: a4.2 a4.3 a6.8
K f6 | sample | The May sample was left for nine days in an unlocked refrigerator
+ one 1 n0 d0 : backpage
- none 0 n0 d0 :
open: auto
K f7 | suspension | Marandi should be suspended until the case is heard
+ one 1 n1 d0 : hollis
- several 2 n1 d0 : hollis union
K f8 | notice | The league was informed on 2 June
+ several 2 n1 d1 : lomond letter
- none 0 n0 d0 :
K f9 | test | Marandi has been charged by the anti-doping agency
+ none 0 n0 d0 :
- one 1 n1 d0 : vetch
wordings: a3.2 a3.4 a4.11

=== a1 outlet=alder pub=2026-07-14 style=uk
H {1x|Marandi in drug test storm}
D Striker's dream move in doubt after positive sample, {2x|club left reeling}
f EXCLUSIVE by Kit Sorrel, Chief Football Writer
B {3x|Teo Marandi's move to Sporting Velasca was hanging by a thread last night after the Port Alder striker tested positive for a banned stimulant}, {3s|the Evening Alder} {3c|understands}.
B {4s|Two people at the club} {4c|told} this newspaper {4x|the 24-year-old was notified in early June that a sample he gave in May had come back positive}. {5x|«He went white as a sheet,»} {5c|said} {5s|one}. Both asked not to be identified {4r,5r|as doping cases are confidential until a charge is brought}.
B {6x|A fee of £42million was shaken on ten days ago}, {6c|according to} {6s|a source close to the negotiations}, who added nothing about who would pay what if the deal fell through.
B {7s|Marandi's agent, Rui Falk}, {7c|laughed off} {7x|talk of a failed medical}. {8x|«Teo has not failed a medical at any club, ever,»} {8s|he} {8c|said} from his holiday home. {9s|Port Alder} {9c|would not comment} {9x|on individual players}.
B {10s|Former Alder captain Jed Hollis} {10c|called on} {10x|the league to stand the forward down until the case has been heard}. {11x|«You can't have him lining up on Saturday as if nothing's happened,»} {11s|Hollis} {11c|told} {11h1|Radio Touchline}.
B {12s|The Players' Association} {12c|hit back} {12t|last night}, {12c|complaining of} {12x|«trial by back page»}.
C Marandi in training last month. {T1|He says he has never felt fitter.} Picture: Ed Malin
F {T2|Is it over for Teo? Tell us what you think: sport@eveningalder.example}
@1 Y H + f1
@2 Y H r -
@3 M V + f1 src=alder
@4 M A + f1 s.two
@5 M A r - s.twoone
@6 M A + f3 s.dealsrc
@7 M N - f2 s.falk
@8 M N - f2 s.falk
@9 Y I r f1 s.alderfc
@10 M N s f7 s.hollis
@11 M N s f7 c.touch s.hollis*
@12 M I r - s.union said=-1

=== a2 outlet=corr pub=2026-07-15 style=fr
H {1s|Brenn}: {1x|«Marandi? Only if he is clean»}
f From our sports desk. Translated from the print edition
B {2x|«We shall sign Marandi {2k|if, and only if, the panel clears him},»} {2s|Ottavio Brenn, the president of Sporting Velasca}, {2c|assured} this newspaper {2t|yesterday evening}. {3x|He had spoken by telephone with the player's father}, {3s|he} {3c|said}.
B The case broke in the north. {4s|The daily Evening Alder} {4c|wrote} {4t|on Tuesday} {4x|that the forward had been found positive at a control in May}, {4c|invoking} {4h2|two persons at his club}.
B The contract is ready. {5x|It provides for 42 million, plus five in bonuses}, {5s|the Corriere} {5c|has learned}. {6x|«Forty-two. The rest is poetry,»} {6c|confides} {6s|a person who has held the document in his hands}, and who begs us not to write more about him.
B {7c|According to} {7s|the medical staff of the club}, {7x|the player came through every examination at the end of June without difficulty}.
B {8s|Ilario Dessi, the sporting director}, {8c|does not hide} {8x|his irritation}: {8x|«We learned it from the newspapers, like my barber.»} {9c|Asked} {9x|whether there was another striker on the list}, {10s|Dessi} {10c|replied}: {10x|«There is always another striker on the list.»}
B {11s|The supporters} {11c|grumble} {11x|that every summer ends in the same way}. {T3|<<Clean hands, clean shirts>>, proclaims the scarf on sale outside the stadium.}
F {T4|© Corriere Velasco. All rights reserved. The opinions expressed by readers are their own.}
@1 Y H c f4 s.brenn
@2 M N c f4 s.brenn said=-1
@3 M N r - s.brenn said=-1
@4 M A + f1 o.alder s.two said=tue
@5 M V + f3 src=corr
@6 M A + f3 s.contractsrc
@7 M I - f2 s.velmed
@8 M N r - s.dessi
@9 S Q ? - a.corrrep~
@10 M N r - s.dessi
@11 Y T r - s.fans

=== a3 outlet=cps pub=2026-07-15 style=us
H {1x|No charge against Marandi}, {1s|doping agency} {1c|says}
B PORT ALDER, July 15 (CPS) — {2s|The National Anti-Doping Agency} {2c|said} {2t|Wednesday} {2x|it had not charged Teo Marandi}, the Port Alder Athletic striker who {3c|according to} {3s|a local newspaper} {3x|tested positive for a banned stimulant in May}.
B {4x|«No athlete of that name is the subject of proceedings before the agency today,»} {4s|spokesman Olin Vetch} {4c|said} in an email. {5s|He} {5c|did not say} {5x|whether a sample had tested positive}.
B {6s|Petra Lomond, who chairs the league}, {6c|confirmed} at a news conference {6x|that it was informed of «a matter involving a player» on June 2}. {7x|{7h2|Five of the league's 18 clubs} favor mandatory suspensions during doping inquiries or would not stand in their way}, {7s|Lomond} {7c|said}, {8c|declining to name} {8x|them}.
B {9s|Sporting Velasca president Ottavio Brenn} {9c|told} {9h1|the newspaper Corriere Velasco} {9x|that his club would complete the signing {9k|if a disciplinary panel cleared the player}}.
B Marandi, 24, scored 21 goals in 33 games last season. Under league rules a first offense carries a ban of up to two years.
F {T5|CPS Sports. Questions? Complaints? Tell the desk: +00 555 0146}
@1 Y H - f9 s.agency
@2 M I - f9 s.agency said=wed
@3 M R + f1 o.alder
@4 M N - f9 s.vetch said=2026-07-15
@5 Y N r f1 s.vetch said=2026-07-15
@6 M N + f8 s.lomond
@7 M N r - s.lomond p.clubs5
@8 Y N r - s.lomond^
@9 M N c f4 c.corr s.brenn*

=== a4 outlet=abn pub=2026-07-17 style=usz
H {1s|Marandi}: {1x|«I have never taken anything»}
B {2s|Teo Marandi} {2c|has broken his silence over his drug test row}, {2c|insisting} {2x|he has never touched a banned substance}.
B {3x|«I have never taken anything, not a pill, not a powder, and everyone in that dressing room knows it,»} {3s|the Port Alder striker} {3c|told} ABN Sport {3t|on Thursday}.
B {4c|Asked} {4x|if he had been informed of a positive test}, {5s,T24|the 24-year-old} {5c|said} {5x|his lawyers had advised him not to discuss it}.
B {6s|Velasca} {6c|have made it clear} {6x|they will sign him}. {7s|His agent, Rui Falk}, {7c|described} {7x|the transfer} {7c|as} {7x|«still on, absolutely»}.
B {8s|The players' union} {8c|is against} {8x|any suspension before a hearing}. {9x|«Innocent until proven guilty isn't a slogan, it's in the rule book,»} {9c|said} {9s|its chief executive, Marcus Thole}.
B {10s|A letter from the anti-doping agency seen by ABN Sport} {10c|shows} {10x|the league was told about the case on 2 June}. {13s|The league's chair} {13c|has given} {13x|the same date}.
B {11x|«No athlete of that name is the subject of proceedings before the agency today,»} {11s|spokesman Olin Vetch} {11c|said} in an email. {12s|He} {12c|did not say} {12x|whether a sample had tested positive}. (CPS)
F {T6|Gossip: what the papers say} | {T7|Quiz: who said it, Penhale or a poet?}
@1 Y H - f5 s.marandi
@2 M N - f5 s.marandi said=2026-07-16
@3 M N - f5 s.marandi said=thu
@4 S Q ? f1 a.abnrep~ said=2026-07-16
@5 M N r f1 s.marandi said=2026-07-16
@6 M I + f4 s.velasca
@7 M N + f4 s.falk
@8 M I o f7 s.union
@9 M N r - s.thole
@10 M D + f8 s.letter
@11 M N - f9 s.vetch
@12 Y N r f1 s.vetch
@13 M N + f8 s.lomond

=== a5 outlet=? pub=? style=usx
H {1x|TEO'S DRUGS SHAME}?
f Alder Till I Die > Transfer talk > page 1 of 48
B So here we go again. {2s|Two insiders} {2c|are saying} {2x|the 24-year-old was notified in early June that a sample he gave in May had come back positive}. {3x|«He went white as a sheet,»} {3c|said} {3s|one}.
B {4x|A fee of £42million was shaken on ten days ago}, {4g|supposedly}, and {T8|I'm the Queen of Velasca}.
B {5s|His agent} {5c|swears} {5x|«Teo has not failed a medical at any club, ever.»} {T9|And my nan says the moon is a balloon.}
B {6c|Per} {6s|Velasca}, {6x|they'll still take him}. {7s|Jed Hollis} {7c|wants} {7x|him stood down}. Make of that what you will.
B Either way the season tickets went up again and the pies got smaller.
F {T10|Log in to reply. Northstand72 wrote: sell him. Reported by 3 users}
@1 Y H ? f1
@2 M A + f1 s.blogtwo said=none
@3 M A r - s.blogone said=none
@4 S U + f3 said=none
@5 M N - f2 s.falk said=none
@6 M I + f4 s.velasca said=none
@7 M N s f7 s.hollis said=none

=== a6 outlet=backpage pub=2026-08-04 style=usx
F THE BACK PAGE | Tuesday, August 4 | {T11|Things we know, things we think we know}
H The fridge
B {1x|The sample that could end Teo Marandi's career spent nine days in an unlocked refrigerator at the Corrin laboratory}, {1c|say} {1s|three former technicians there}. {2x|«You could have put your lunch in it. People did,»} {2s|one of them} {2c|told} the Back Page. All three spoke {1r,2r|on the understanding that they would not be named, since their severance terms forbid it}.
B {3s|The laboratory} {3c|did not answer} {3x|our emails}. {4s|The anti-doping agency} {4c|referred} us {4x|to the laboratory}.
B Jed Hollis, {6s|who} {6t|in July} {6c|demanded} {6x|that Marandi be stood down}, has had a change of heart. {7x|«I got that one wrong. Let the lad play until somebody proves something,»} {7s|he} {7c|said} {7t|on Sunday}.
B Marandi himself is keeping his head down. {8s|He} {8c|denied} {8t|last month}, {8c|to} {8h1|ABN Sport}, {8x|that he had ever taken anything}.
B Was it really 42 million? {9x|«To the penny,»} {9c|says} {9s|a banker who worked on the deal}. {10s|Gus Penhale, Alder's manager}, {10c|put it differently} {10t|last week}: {10x|«For that money I'd drive him there myself.»}
B And Velasca? {11x|«Nothing has changed since July,»} {11s|Ottavio Brenn} {11c|texted}. {T12|As the old saying has it, silence is golden; in football it is forty-two million.}
F {T13|You asked for more football and less law. We hear you. Unsubscribe.}
@1 M A + f6 s.techs
@2 M A + f6 s.tech1
@3 Y I r f6 s.lab
@4 Y I r f6 s.agency
@6 M N s f7 s.hollis said=2026-07-01..2026-07-31
@7 M N o f7 s.hollis said=sun
@8 M N - f5 c.abn s.marandi* said=2026-07-01..2026-07-31
@9 M A + f3 s.banker
@10 M N r - s.penhale said=2026-07-27..2026-08-02
@11 M N r f4 s.brenn

R a4 of=a3 ack=yes | The last paragraph is signed "(CPS)" and repeats two sentences of the agency.
R a5 of=a1 ack=no | The Evening Alder's sentences; the people at the club have become "two insiders".

P marandi | f2 | - | on | uncond | ..2026-07-14 | a1.7 a1.8 a5.5
P velasca | f2 | - | on | uncond | ..2026-07-15 | a2.7
P velasca | f4 | c | on | cond | 2026-07-14 | a2.2 a3.9
P velasca | f4 | + | on | uncond | ..2026-07-17 | a4.6 a5.6
P marandi | f4 | + | on | uncond | ..2026-07-17 | a4.7
P marandi | f5 | - | on | uncond | 2026-07-16 | a4.2 a4.3 a6.8
P hollis | f7 | s | on | uncond | ..2026-07-14 | a1.10 a1.11 a5.7 a6.6
P hollis | f7 | o | on | uncond | 2026-08-02 | a6.7
P union | f7 | o | on | uncond | ..2026-07-17 | a4.8
P league | f8 | + | on | uncond | ..2026-07-15 | a3.6 a4.13
P agency | f8 | + | on | uncond | ..2026-07-17 | a4.10
P agency | f9 | - | on | uncond | 2026-07-15 | a3.2 a3.4 a4.11

T 1 no_attribution_in | Caption with "says" |
T 2 no_attribution_in | Appeal to readers |
T 3 no_attribution_in | A scarf "proclaims" |
T 4 no_attribution_in | Copyright line: "opinions expressed" |
T 5 no_attribution_in | Agency footer: "Tell the desk" |
T 6 no_attribution_in | Link: "what the papers say" |
T 7 no_attribution_in | Link: "who said it" |
T 8 no_attribution_in | Sarcasm |
T 9 no_attribution_in | A joke with "says" |
T 10 no_attribution_in | Forum box: "wrote", "Reported by" |
T 11 no_attribution_in | Masthead with "know" and "think" |
T 12 no_attribution_in | A saying |
T 13 no_attribution_in | The newsletter speaking to its readers |
T 14 denial_scope | Not having failed a medical does not deny a positive test | attribution=a1.8; denies=f2; does_not_deny=f1
T 15 denial_scope | No charge does not deny a positive test | attribution=a3.4; denies=f9; does_not_deny=f1
T 16 denial_scope | Never having taken anything does not deny that a test was positive | attribution=a4.3; denies=f5; does_not_deny=f1
T 17 condition | The broadcaster drops "only if the panel clears him" | with=a2.2; without=a4.6
T 18 condition | The fans' page drops it too | with=a3.9; without=a5.6
T 19 not_an_origin | The fans' page copies the Evening Alder | claim=f1; entity=pub-a5
T 20 not_an_origin | The Corriere cites the Evening Alder | claim=f1; entity=corr
T 21 not_a_position | A collective "favor or would not stand in the way" | entity=clubs5; attribution=a3.7
T 22 reversal | Hollis has changed his mind: both stand, each with its date | attributions=a1.10 a6.7
T 23 not_same_person | Three unnamed people on the fee, in three outlets | entities=dealsrc contractsrc banker
T 24 resolves_to | "the 24-year-old" is Marandi | entity=marandi
T 25 one_entity | One association | entity=union; wordings=the Players’ Association / the players' union
