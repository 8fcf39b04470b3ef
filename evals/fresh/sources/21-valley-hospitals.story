# story Two hospital trusts plan to merge; a leaked draft ends births at Hexley, the chief executive says that nothing is decided, and a newsletter later reports talks with a private group.

E trusts | O | Wendle Valley Hospitals and Marl County Trust | the trusts; the two trusts
E tressell | P | Moira Tressell | Tressell; Ms Tressell | of=trusts
E draft | D | draft of the merger plan, 9 February (leaked) | the draft
E bizcase | D | business case for the merger (published) | the business case | of=trusts
E avm | O | Association of Valley Midwives | the association
E coldwell | P | Ines Coldwell | Coldwell; Ms Coldwell | of=avm
E msc | O | medical staff committee of Hexley General | the medical committee
E arkell | P | Yusuf Arkell | Arkell; Dr Arkell | of=msc
E council | O | Wendle District Council | the council
E pask | P | Bernard Pask | Pask; Mr Pask | of=council
E vane | P | Lionel Vane | Vane; Mr Vane | of=dept
E dept | O | Department of Health | the department
E audit | O | Audit Office |
E ambsvc | O | Marl Ambulance Service |
E calloway | O | Calloway Care | Calloway
E amberley | P | Sir Giles Amberley | Amberley; Sir Giles
E chron | M | Wendle Chronicle | the Chronicle
E propress | M | ProPress |
E marl | M | Radio Marl |
E ledger | M | The Health Ledger | the Ledger
E sentinel | M | The Sentinel |
E consultant | P | a consultant at Hexley (Wendle Chronicle) | | anon
E govsource | P | a government source (ProPress) | | anon
E crews | G | paramedics (Radio Marl) | | anon
E crew1 | P | one of the paramedics (Radio Marl) | | anon
E talks3 | G | three people familiar with the discussions (The Health Ledger) | | anon
E talks2 | G | two of the three people familiar with the discussions (The Health Ledger) | | anon
E insider4 | P | a hospital insider, in the copied page | | anon
E preporter | P | a reporter (ProPress) | | unnamed
E presenter | G | presenters of Radio Marl |
E residents | G | people in Hexley |

K h1 | maternity | The merger plan provides for the maternity unit at Hexley to close within two years
+ one 1 n0 d1 : draft
- none 0 n0 d0 :
open: auto
K h2 | maternity | It has been decided to close services
+ none 0 n0 d0 :
- one 1 n1 d0 : tressell
wordings: a1.5 a2.4 a4.6 a5.9
wordings: a3.3 a6.7
K h3 | savings | The merger will save about £38m over three years
+ several 2 n0 d1 : bizcase audit
- one 1 n1 d0 : coldwell
K h4 | merger | The merger should go ahead (if both casualty departments stay open)
+ several 3 n3 d0 : arkell tressell amberley
- one 1 n1 d0 : coldwell
K h5 | nights | Women were turned away from Hexley's maternity unit on many nights this winter
+ not_established null n0 d0 : chron marl
- none 0 n0 d0 :
K h6 | private | The merged trust is in talks for Calloway Care to run planned surgery
+ one 1 n0 d0 : ledger
- none 0 n0 d0 :
open: auto
K h7 | court | The council will take the trusts to court (unless the consultation lasts twelve weeks)
+ one 1 n1 d0 : pask
- none 0 n0 d0 :
K h8 | approval | The health secretary will let the merger through
+ one 1 n0 d0 : propress
- none 0 n0 d0 :
open: auto
K h9 | approval | The health secretary has received an application to approve the merger
+ none 0 n0 d0 :
- one 1 n0 d0 : dept

=== a1 outlet=chron pub=2026-03-03 style=usl
H {1x|Hexley would lose its maternity unit under hospital merger}, {1s|leaked plan} {1c|shows}
f By Dan Orrery, health reporter
B {2x|The maternity unit at Hexley General would shut within two years and births in the upper valley move to Marl, 27 miles away}, {2c|according to} {2s|a draft of the merger plan seen by the Chronicle}.
B {3s|The 64-page document}, which is dated 9 February and marked <<not for circulation>>, {3c|sets out} {3x|a «single-site model» for births, with a midwife-led clinic at Hexley on weekdays}. The word <<closure>> does not appear in it.
B {5s|Moira Tressell}, chief executive of both trusts since the autumn, {5c|said}: {5x|«No decision has been taken to close any service on any of our sites.»} {6s|She} {6c|declined to discuss} {6x|the draft itself}.
B The unit has been struggling. {7x|Women in labour have been turned away on 11 nights this winter because there were not enough midwives to open the doors}, {7s|a consultant at the hospital} {7c|told} the Chronicle. {8x|«We ring Marl, Marl rings Dunholt, and meanwhile the woman is sitting in the car park,»} {8c|said} {8s|the consultant}, who did not want to be named {8r|because staff have been told not to talk to the press}.
B {9s|Bernard Pask, the leader of Wendle District Council}, {9c|warned} {9t|last night} {9x|that the council would go to court {9k|unless the public consultation ran for a full twelve weeks}}. {10x|«Six weeks over Easter isn't a consultation, it's a formality,»} {10s|he} {10c|said}. {10x|«People up here deserve better.»}
B {12s|The business case}, published by the trusts {12t|last month}, {12c|puts} {12x|the savings from the merger at £38m over three years}. It was drawn up by consultants at a cost of £410,000.
B Outside the hospital {14s|people} {14c|were in no doubt} {14x|that the unit had to stay}.
C Hexley General, which opened in 1936. {T1|The sign says <<Welcome>>.} Picture: Dan Orrery
F {T2|Do you work at Hexley General? Tell us your story in confidence: newsdesk@wendlechronicle.example}
F Read more: {T3|<<Our hospital, our babies>>: readers have their say}
@1 Y H + h1 s.draft
@2 M D + h1 s.draft
@3 M D + h1 s.draft
@5 M N - h2 s.tressell
@6 Y N r h1 s.tressell
@7 M A + h5 s.consultant
@8 M A r - s.consultant
@9 M N c h7 s.pask said=-1
@10 M N r - s.pask said=-1
@12 M D + h3 s.bizcase said=2026-02-01..2026-02-28
@14 Y T r - s.residents

=== a2 outlet=propress pub=2026-03-04 style=usl
H {1x|Merger plan would end births at Hexley hospital} - {1s|paper}
B HEXLEY, March 4 (ProPress) - {2x|Women in the upper Wendle valley would have to travel 27 miles to give birth under plans to merge two hospital trusts}, {2s|the Wendle Chronicle} {2c|reported} {2t|on Tuesday}.
B {3s|The newspaper} {3c|said}, {3c|citing} {3h2|a leaked draft}, {3x|that the maternity unit at Hexley General would close within two years}. {4h1|It} {4c|quoted} {4s|Moira Tressell, who runs both trusts}, {4c|as saying} {4x|that no decision had been taken to close any service}.
B {5x|Health Secretary Lionel Vane will wave the merger through before the summer recess}, {5s|a government source} {5c|told} ProPress on condition of anonymity {5r|because the matter has not gone to cabinet}.
B {10c|Asked} {10x|about this}, {6s|a Department of Health spokesman} {6c|said}: {6x|«The secretary of state has not received any application to approve a merger.»}
B {7s|The medical staff committee at Hexley} {7c|said} in a letter to the trusts, released {7t|on Monday}, {7x|that it would back the merger {7k|provided both casualty departments stayed open round the clock}}.
B {8s|The Association of Valley Midwives} {8c|described} {8x|the draft} {8c|as} {8x|«a betrayal of every family north of the river»}. {9s|Its general secretary, Ines Coldwell}, {9c|urged} {9x|the trusts to abandon the merger altogether}.
B Wendle Valley Hospitals and Marl County Trust together employ 9,400 people and had a combined deficit of £52m last year.
F (Reporting by A. Linnet; editing by P. Shaw) {T4|ProPress stories may not be republished without credit.}
@1 Y H + h1 o.chron
@2 M R + h1 o.chron said=tue
@3 M D + h1 o.chron s.draft said=tue
@4 M N - h2 c.chron s.tressell* said=tue
@5 M A + h8 s.govsource
@6 M I - h9 s.dept/ui
@7 M I c h4 s.msc said=mon
@8 M I o - s.avm
@9 M N o h4 s.coldwell
@10 S Q ? h8 a.preporter~

=== a3 outlet=marl pub=2026-03-06 style=ukx
H {1s|Hospital boss}: {1x|«Nothing's been decided»}
f Friday 6 March, 9.15am
B {2s|The woman in charge of the Wendle and Marl hospitals} {2c|has promised} {2x|to listen to families before anything changes at Hexley's maternity unit}.
B {3x|«Nothing's been decided. I've said it till I'm blue in the face,»} {3s|Moira Tressell} {3c|told} {3t|Friday's} Breakfast on Radio Marl.
B It comes after {4c|a report} in {4s|the Wendle Chronicle} {4c|that} {4x|the unit is to shut within two years}.
B But {5s|paramedics} {5c|have told} us {5x|that mums in labour were turned away from Hexley on at least nine nights since December}. {6x|«Nine that I know of,»} {6s|one of them} {6c|said}. They asked us not to use their names, {5r,6r|fearing for their jobs}.
B {7s|The Marl Ambulance Service} {7c|says} {7x|it does not recognise that figure}.
B {8s|Ms Tressell} {8c|claimed} {8x|{8h2|Hexley's own doctors} were behind the merger}. {9x|«They know we can't staff two of everything,»} {9s|she} {9c|said}.
B {10t|On Thursday} {10s|council leader Bernard Pask} {10c|confirmed} {10x|that the authority would be taking the trusts to court}. {11s|He} {11c|reckoned} {11x|it would cost «less than one consultant's report»}.
B {12c|Asked} on air {12x|whether she would have her own baby in Marl}, {13s|Ms Tressell} {13c|laughed} and {13c|said} {13x|hers were both at university}.
F {T5|Have your say! Text MARL to 60601. You said: <<Leave it alone>> (Jan, Upper Wick)}
F {T6|Listen back: What the doctors told us}
@1 Y H - h2 s.tressell
@2 M N r - s.tressell said=2026-03-06
@3 M N - h2 s.tressell said=fri
@4 M R + h1 o.chron
@5 M A + h5 s.crews
@6 M A + h5 s.crew1
@7 M I ~ h5 s.ambsvc
@8 M N s h4 s.tressell p.msc said=2026-03-06
@9 M N r - s.tressell said=2026-03-06
@10 M N + h7 s.pask said=thu
@11 M N r - s.pask said=2026-03-05
@12 S Q ? - a.presenter~
@13 M N r - s.tressell said=2026-03-06

=== a4 outlet=? pub=? style=usx
H {1x|Babies born in a lay-by}? Hexley unit faces the axe
B {2x|The maternity unit at Hexley General would shut within two years and births in the upper valley move to Marl, 27 miles away}, {2s|a secret plan} {2c|reveals}.
B {3s|The 64-page document} {3c|sets out} {3x|a «single-site model» for births, with a midwife-led clinic at Hexley on weekdays}.
B {4x|Women in labour have been turned away on 11 nights this winter because there were not enough midwives to open the doors}, {4s|a hospital insider} {4c|said}. {5x|«We ring Marl, Marl rings Dunholt, and meanwhile the woman is sitting in the car park,»} {5c|said} {5s|the insider}.
B {6x|«No decision has been taken to close any service,»} {6c|insist} {6s,T25|hospital bosses}. {T7|Pull the other one.}
B {7s|The council} {7c|says} {7x|it will see them in court}.
B It gets worse: a new car park in Marl charges £4 an hour, and the last bus back up the valley leaves at 6.40.
F {T8|Posted by admin. 14 comments. Mave66 says: told you so}
@1 Y H ? h1
@2 M D + h1 s.draft said=none
@3 M D + h1 s.draft said=none
@4 M A + h5 s.insider4 said=none
@5 M A r - s.insider4 said=none
@6 M I - h2 s.trusts/ui said=none
@7 M I + h7 s.council said=none

=== a5 outlet=ledger pub=2026-03-20 style=usx
F THE HEALTH LEDGER | Friday briefing | {T9|What we're reading, hearing and saying}
H Calloway circles the operating theaters
B {1x|Calloway Care is in talks to run planned surgery for the merged Wendle and Marl trust}, {1s|three people familiar with the discussions} {1c|tell} the Ledger. {2s|Two of them} {2c|say} {2x|heads of terms could be signed by June}. None would go on the record, {1r,2r|given the confidentiality agreements they have signed}.
B {3x|«We don't comment on market speculation,»} {3s|a Calloway spokeswoman} {3c|said} when we called. {10s|The trusts} {10c|did not return} {10x|our messages}.
B {T10|Why it matters: whoever runs the theaters runs the list.}
B The savings. {5s|The Audit Office}, in a review published {5t|Wednesday}, {5c|arrives at} {5x|£38 million over three years}, which happens to be the figure in the trusts' own business case. {6x|«Those savings are imaginary,»} {6c|counters} {6s|Ines Coldwell of the midwives' association}. {6x|«They've counted the same nurses twice.»}
B The doctors. {8s|Yusuf Arkell, who chairs the medical staff committee at Hexley}, {8c|emails to say} {8x|his members will support a merger {8k|only if there is a 24-hour casualty department at both sites}}.
B Reminder: {9t|on March 3} {9s|Moira Tressell} {9c|assured} {9h1|the Wendle Chronicle} {9x|that no closures had been decided on}. The draft the paper got hold of was three weeks old by then.
F {T11|Was this forwarded to you? Sign up here. Tell a colleague.}
@1 M A + h6 s.talks3
@2 M A + h6 s.talks2
@3 Y I r h6 s.calloway/ui
@5 M I + h3 s.audit said=wed
@6 M N - h3 s.coldwell
@8 M N c h4 s.arkell
@9 M N - h2 c.chron s.tressell* said=2026-03-03
@10 Y I r h6 s.trusts

=== a6 outlet=sentinel pub=? style=uk
H Hospital merger sets valley against valley
D Health secretary {1c|urged} {1x|to step in} over plan to end births at Hexley
f Philippa Stroud, Health Correspondent
B {2s|The leader of Wendle council} {2c|has accused} {2x|hospital managers of treating the upper valley «like a rounding error»}, as opposition grows to the merger of two trusts with a combined deficit of £52m.
B {3s|The Wendle Chronicle} {3c|first reported} {3x|the plan to close the maternity unit at Hexley}, {3c|on the strength of} {3h2|a leaked draft}. {7c|In an interview with} {7h1|Radio Marl} {7t|last Friday} {7s|Moira Tressell, the trusts' chief executive}, {7c|maintained} {7x|that everything was still open}.
B {8s|Lionel Vane, the health secretary}, {8c|told} MPs {8t|on Monday} {8x|that small maternity units «have to prove they are safe, not just loved»}. {9x|He is expected to let the merger through before the summer}, {9c|according to} {9s|a government source} {9c|quoted by} {9h1|the ProPress agency}.
B {10s|Sir Giles Amberley, Ms Tressell's predecessor}, {10c|called for} {10x|the merger to be completed «before the roof comes in»}. {11x|«I spent nine years patching,»} {11s|he} {11c|said}. {11x|«There is nothing left to patch with.»}
B {13c|For} {13s|Yusuf Arkell, a Hexley anaesthetist}, {13x|the damage is done}. {14x|«We learnt about it from the newspaper,»} {14s,15s|he} {14c|said}, {15c|adding} {15x|that two colleagues had already found posts elsewhere}.
B {16s|The Association of Valley Midwives} {16c|described} {16x|the draft} {16c|as} {16x|«a betrayal of every family north of the river»}. {17s|Its general secretary, Ines Coldwell}, {17c|urged} {17x|the trusts to abandon the merger altogether}. {T12|<<Safer together>>, reads the banner over the main entrance.}
F Additional reporting by ProPress
F {T13|The Sentinel. We ask the questions. Support independent journalism from £2 a week.}
@1 Y H r - said=none
@2 M N r - s.pask said=none
@3 M D + h1 o.chron s.draft said=none
@7 M N - h2 c.marl s.tressell* said=none
@8 M N r - s.vane said=none
@9 M A + h8 o.propress s.govsource* said=none
@10 M N s h4 s.amberley said=none
@11 M N r - s.amberley said=none
@13 M N r - s.arkell said=none
@14 M N r - s.arkell said=none
@15 M N r - s.arkell said=none
@16 M I o - s.avm said=none
@17 M N o h4 s.coldwell said=none

R a4 of=a1 ack=no | The Chronicle's sentences; the consultant has become "a hospital insider" and the draft "a secret plan".
R a6 of=a2 ack=yes | The last paragraph repeats two sentences of the agency, credited at the foot.

P trusts | h2 | - | on | uncond | ..2026-03-03 | a1.5 a2.4 a4.6 a5.9
P trusts | h2 | - | on | uncond | 2026-03-06 | a3.3 a6.7
P trusts | h3 | + | on | uncond | 2026-02-01..2026-02-28 | a1.12
P audit | h3 | + | on | uncond | 2026-03-18 | a5.5
P avm | h3 | - | on | uncond | ..2026-03-20 | a5.6
P msc | h4 | c | on | cond | 2026-03-02 | a2.7
P msc | h4 | c | on | cond | ..2026-03-20 | a5.8
P avm | h4 | o | on | uncond | ..2026-03-04 | a2.9 a6.17
P amberley | h4 | s | on | uncond | | a6.10
P ambsvc | h5 | ~ | on | uncond | ..2026-03-06 | a3.7
P council | h7 | c | on | cond | 2026-03-02 | a1.9
P council | h7 | + | on | uncond | 2026-03-05 | a3.10
P council | h7 | + | on | uncond | | a4.7
P dept | h9 | - | on | uncond | ..2026-03-04 | a2.6

T 1 no_attribution_in | Caption with "says" |
T 2 no_attribution_in | Appeal to readers: "Tell us your story" |
T 3 no_attribution_in | Link with a quotation |
T 4 no_attribution_in | Licence line |
T 5 no_attribution_in | Listeners' messages |
T 6 no_attribution_in | Link: "told us" |
T 7 no_attribution_in | Sarcasm |
T 8 no_attribution_in | Comment box |
T 9 no_attribution_in | Masthead with "saying" |
T 10 no_attribution_in | The newsletter speaking to its readers |
T 11 no_attribution_in | Subscription line: "Tell a colleague" |
T 12 no_attribution_in | A banner |
T 13 no_attribution_in | Appeal for support |
T 14 denial_scope | No decision has been taken: this does not deny that the draft provides for it | attribution=a1.5; denies=h2; does_not_deny=h1
T 15 denial_scope | No application received: this does not deny the intention to approve | attribution=a2.6; denies=h9; does_not_deny=h8
T 16 condition | The radio drops the twelve weeks | with=a1.9; without=a3.10
T 17 condition | The chief executive drops the doctors' condition | with=a2.7; without=a3.8
T 18 not_an_origin | The page without a name copies the Chronicle | claim=h1; entity=pub-a4
T 19 not_an_origin | The Chronicle has it from the draft | claim=h1; entity=chron
T 20 not_an_origin | The Sentinel repeats the agency | claim=h8; entity=sentinel
T 21 not_same_person | The Chronicle's consultant and the radio's paramedic | entities=consultant crew1
T 22 not_a_position | A refusal to comment | entity=calloway; claim=h6; attribution=a5.3
T 23 not_a_position | The committee's position is conditional; here the chief executive speaks | entity=msc; claim=h4; attribution=a3.8
T 24 date_not | The interview was on the Friday before, not on the day of the draft | attribution=a5.9; date=2026-03-20
T 25 resolves_to | "hospital bosses" are the trusts | entity=trusts
