# story A vaccine trial is halted; a broadsheet has it from two unnamed physicians that three hearts were inflamed, the maker denies something narrower, the investigator sets a condition, and a local radio's last allegation stays unanswered.

E brenholt | O | Brenholt Biologics | Brenholt; the company; the sponsor
E crewe | P | Thaddeus Crewe | Dr Crewe; Crewe | of=brenholt
E mabry | P | Celeste Mabry | Ms Mabry | of=brenholt
E fmi | O | Federal Medicines Institute | the Institute; FMI
E halvarsen | P | Noor Halvarsen | Ms Halvarsen; Halvarsen | of=fmi
E infirmary | O | Penmarrow Infirmary | the infirmary
E castellan | P | Imre Castellan | Professor Castellan; Castellan | of=infirmary
E letter | D | letter from Imre Castellan to Brenholt Biologics of 4 June | the letter | of=castellan
E fmireport | D | inspection report of the Federal Medicines Institute, published on 3 November | the report | of=fmi
E filing | D | filing of Brenholt Biologics with the stock exchange | the filing | of=brenholt
E dsb | O | data board of the LANTERN study | the data board
E wendt | P | Philippa Wendt | Dr Wendt; Wendt
E oduya | P | Marguerite Oduya | the health minister; Mrs Oduya; Oduya | of=ministry
E ministry | O | Ministry of Health of Lorvenia | the ministry
E tack | P | Florian Tack | Mr Tack; Tack
E league | O | Trial Participants' Alliance | the alliance
E rosalind | P | Rosalind Askew | Ms Askew
E sentinel | M | Corrick Sentinel | the Sentinel
E tlp | M | Trans-Lorvenia Press | TLP
E mitt | M | Mittwochsblatt |
E pfm | M | Penmarrow FM |
E releasepage | M | Brenholt Biologics newsroom |
E canal | M | Canal Twelve |
E twophys | G | two physicians working on the trial (Corrick Sentinel) | | anon
E phys1 | P | one of the two physicians (Corrick Sentinel) | | anon
E nurses | G | nurses on the trial ward (Corrick Sentinel) | | anon
E bookings | P | a person with knowledge of the ward's bookings (Trans-Lorvenia Press) | | anon
E copydocs | G | doctors inside the trial, in the copied page | | anon
E copydoc1 | P | one of the doctors, in the copied page | | anon
E copynurses | G | nurses, in the copied page | | anon
E inbox | G | senders of messages to the anonymous page | | anon
E warddoc | P | a doctor at the infirmary (Mittwochsblatt) | | anon
E staffer | P | a member of the infirmary's staff (Penmarrow FM) | | anon
E insiders12 | G | people close to the data board (Canal Twelve) | | anon
E cardiologists | G | cardiologists who treated Dominic Askew |
E pressroom | G | reporters at the briefing of 16 September |
E parents | G | parents in Penmarrow |
E mail | P | a listener writing as Quayside Ken | Quayside Ken | unnamed

K v1 | harm | Three volunteers in the LANTERN trial fell ill with inflammation of the heart muscle
+ one 1 n0 d0 : sentinel
- none 0 n0 d0 :
K v2 | harm | A volunteer has died or has come to permanent harm
+ one 1 n1 d0 : rosalind
- one 1 n1 d0 : crewe
wordings: a2.3 a3.9 a4.6
K v3 | told | Brenholt knew of the cases in June, long before the Institute was told
+ several 3 n0 d3 : letter fmireport filing
- none 0 n0 d0 :
K v4 | told | Brenholt missed the legal deadline for reporting the cases
+ one 1 n1 d0 : halvarsen
- one 1 n1 d1 : crewe
K v5 | resume | Injections in the LANTERN trial will be resumed (if the ethics committee consents)
+ several 2 n1 d0 : brenholt castellan
- none 0 n0 d0 :
K v6 | enrolment | The infirmary stopped enrolling volunteers a week before the pause was made public
+ not_established null n0 d0 : sentinel tlp
- none 0 n0 d0 :
K v7 | cause | The vaccine caused the inflammation
+ one 1 n0 d0 : sentinel
- one 1 n1 d0 : crewe
K v8 | order | The government's order of four million doses should stand
+ one 1 n1 d0 : oduya
- several 2 n2 d0 : tack oduya
wordings: a3.15 a6.15
K v9 | pathologist | A Brenholt employee pressed a hospital pathologist to change her findings
+ one 1 n0 d0 : pfm
- none 0 n0 d0 :
open: auto

=== a1 outlet=sentinel pub=2026-09-14 style=uk
H {1x|Hearts of three fever-jab volunteers inflamed}, {1s|trial doctors} {1c|disclose}
D {2s|Letter to manufacturer} {2c|puts} {2x|its knowledge in early June}
f Ottilie Marchetti, Health Editor
B {3x|Three healthy volunteers have developed inflammation of the heart muscle after their second injection of Orrivax, the experimental vaccine against marsh fever}, {3s|two physicians working on the trial} {3c|have disclosed} to the Corrick Sentinel.
B {4s|The sponsor, Brenholt Biologics}, halted the study, known as LANTERN, {4t|on Thursday} and {4c|spoke} at the time of {4x|«a little housekeeping in the data»}. To the physicians it looked otherwise. {5x|«It is the second dose. It is always the second dose,»} {5s|one of them} {5c|observed}. Neither would consent to be identified: {3r,5r|both have given the sponsor a written undertaking of secrecy}.
B {6x|The company has known since the first week of June}, {6c|to judge by} {6s|a letter to it from the principal investigator at Penmarrow Infirmary, Professor Imre Castellan}, which this newspaper has read. {7x|«I should be obliged if you would read this before you ring me,»} {7s|it} {7c|begins}.
B {8s|Brenholt} {8c|had offered no reply} {8x|to a list of nine questions} {8t|by Sunday night}.
B {9x|Enrolment at the infirmary came to an end a week before the pause was made public}, {9c|by the account of} {9s|nurses on the trial ward}. {10s|They} {10c|recall} {10x|being handed a box of patient diaries and told to put it somewhere dry}.
B Not everyone joins the dots. {11x|«Hearts catch colds too,»} {11c|cautioned} {11s|Philippa Wendt, a cardiologist at the University of Carrow who has no part in the study}. {12x|Marsh fever itself}, {12s|she} {12c|went on}, {12x|could inflame the heart, and four in ten of the volunteers turned out to have met it as children}.
B The matter has its politics. {13s|The health minister, Marguerite Oduya, who ordered four million doses in the spring}, {13c|retorted} in a radio studio {13t|on Saturday} {13x|that she had «bought an umbrella, not the rain»}.
C Professor Castellan in the ward's cold store. {T1|The notice behind him tells visitors to keep the door shut.} Photograph: Hal Trevanion
F {T2|Sentinel readers recommend: our Saturday nature diary}
f Crossword 14,202 | Weather | {T3|Minister ‹snubbed nurses›, union claims}
@1 Y H + v1 s.twophys
@2 S H + v3 s.letter
@3 M A + v1 s.twophys
@4 M I r - s.brenholt said=thu
@5 M A + v7 s.phys1
@6 M D + v3 s.letter
@7 M D r - s.letter
@8 Y I r - s.brenholt said=..sun
@9 M A + v6 s.nurses
@10 M A r - s.nurses
@11 M N ~ v7 s.wendt
@12 M N ~ v7 s.wendt
@13 M N r - s.oduya said=sat

=== a2 outlet=?releasepage pub=? style=usl
F BRENHOLT BIOLOGICS  Newsroom / Investors / Careers
f For immediate release. Corrick, 14 September 2026
H Brenholt sets the record straight on LANTERN
B {1s|Brenholt Biologics} {1c|takes note of} {1x|today's coverage of the LANTERN study} and {2c|regrets} {2x|that volunteers and their families have been needlessly unsettled by it}.
B {3x|«No participant has died, and no participant has come to permanent harm,»} {3c|affirmed} {3s|Dr Thaddeus Crewe, Chief Medical Officer of Brenholt}. {4x|«The pause was ours, it was voluntary, and it was the right thing to do on a Thursday as on any other day,»} {4s|he} {4c|continued}.
B {5s|The company} {5c|wishes to make clear} {5x|that it has passed every reportable case to the Federal Medicines Institute within the period which the law lays down}. A small number of participants were invited for a heart check as a matter of precaution. All have since gone home.
B {6c|In the assessment of} {6s|the study's independent data board}, {6x|the balance of benefit and risk stands where it stood}. {7s|Brenholt} accordingly {7c|anticipates} {7x|that injections will be resumed before the year is out}.
B {8s|Celeste Mabry, Chief Executive Officer}, {8c|paid tribute to} {8x|the 2,140 women and men who have rolled up a sleeve for LANTERN}. {9x|«Science is a relay, and they are carrying the baton,»} {9c|in the words of} {9s|Ms Mabry}.
F About Brenholt: {T4|Founded in a dairy in 1961, Brenholt believes that prevention is a form of kindness.}
f This release contains forward-looking statements. {T5|Words such as «expects», «believes» and «anticipates» identify them.}
f Media enquiries: {T6|Lucian Fairweather answers from eight to six.}
@1 M I r - s.brenholt said=2026-09-14
@2 M I r - s.brenholt^ said=2026-09-14
@3 M N - v2 s.crewe said=..2026-09-14
@4 M N r - s.crewe said=..2026-09-14
@5 M I - v4 s.brenholt said=..2026-09-14
@6 M I r - s.dsb said=..2026-09-14
@7 M I + v5 s.brenholt said=..2026-09-14
@8 M N r - s.mabry said=..2026-09-14
@9 M N r - s.mabry said=..2026-09-14

=== a3 outlet=tlp pub=2026-09-16 style=us
H {1x|Halted vaccine trial can go on {1k|if ethics panel consents}}, {1s|lead doctor} {1c|says}
B PENMARROW, Sept. 16 (TLP) – {2s|The physician who runs a halted vaccine trial} {2c|said} {2t|Wednesday} {2x|he would give the next injection {2k|only once his hospital's ethics committee had consented}}.
B {3x|«I serve the people in the beds. The sponsor has other servants,»} {3s|Imre Castellan} {3c|told} a briefing at Penmarrow Infirmary. {4c|Pressed} on {4x|{5h2|a letter} in which, {5c|per} {5s|the Corrick Sentinel}, {5x|he alerted Brenholt Biologics to the cases in June}}, {6s|he} {6c|demurred}: {6x|«Letters are for the people they are addressed to.»}
B {7x|Three volunteers were stricken with myocarditis, an inflammation of the heart muscle}, {7s|the Sentinel} {7c|reported} {7t|Monday}, {7c|on the strength of} conversations with {7h2|two trial physicians} it did not name. {8s|The newspaper} {8c|also carried} a {8h2|nurses'} {8c|account of} {8x|enrollment drying up ahead of the announcement}.
B {9x|Nobody has died or suffered lasting damage}, {9s|Brenholt} {9c|maintains}.
B {10s|The Federal Medicines Institute} {10c|disclosed} {10x|that inspectors had begun going through the company's safety records}. {11s|Its president, Noor Halvarsen}, {11c|urged} {11x|the public «not to count hearts before we have»}.
B {12x|The infirmary had quietly quit signing up volunteers by Sept. 3, seven days before the pause was announced}, {12c|noted} {12s|a person with knowledge of the ward's bookings}, granted anonymity {12r|because hospital employees are barred from dealing with the media}.
B {13s|The Trial Participants' Alliance, which speaks for people enrolled in clinical studies}, {13c|voiced} {13x|«alarm, but not surprise»} and {16c|sought} {16x|a seat for volunteers on every safety board}.
B In the capital, {14s|opposition health spokesman Florian Tack} {14c|lobbied} lawmakers {14x|to put the state's order of four million doses on ice}. {15s|Health Minister Marguerite Oduya} {15c|countered}: {15x|«You do not sell the lifeboat because somebody has been seasick.»} {17s|Her office} later {17c|clarified} {17x|the purchase would stand {17k|provided the institute approved the vaccine}}.
B Shares in Brenholt, which is listed in Corrick, lost 14 percent.
@1 Y H c v5 s.castellan
@2 M N c v5 s.castellan said=wed
@3 M N r - s.castellan said=wed
@4 S Q ? v3 a.pressroom~ said=wed
@5 M D + v3 o.sentinel* s.letter
@6 M N r v3 s.castellan said=wed
@7 M A + v1 o.sentinel s.twophys said=mon
@8 M A + v6 o.sentinel s.nurses said=mon
@9 M I - v2 s.brenholt
@10 M I r - s.fmi
@11 M N r - s.halvarsen
@12 M A + v6 s.bookings
@13 M I r - s.league
@16 M I r - s.league^
@14 M N o v8 s.tack
@15 M N s v8 s.oduya
@17 M I c v8 s.ministry

=== a4 outlet=? pub=? style=usx
H THEY KNEW: {1x|marsh fever jab «inflamed three hearts»}
F posted by The Unvarnished Nurse in Needles & Lies | {T7|fact-checked by nobody, confirmed by everybody}
B {2x|Three healthy volunteers have developed inflammation of the heart muscle after their second injection of Orrivax, the experimental vaccine against marsh fever}, {2s|doctors inside the trial} {2c|confess}.
B {3x|«It is the second dose. It is always the second dose,»} {3c|whispers} {3s|one}. {4s|A letter} {4c|proves} {4x|the company has known since the first week of June}. {5s|Nurses on the ward} {5c|recall} {5x|being handed a box of patient diaries and told to put it somewhere dry}. {T8|Ask yourself why, and ask it loudly.}
B Oh, but {6c|up pipes} {6s|the firm's {T9|<<chief medical officer>>}} to {6c|assure} us {6x|that nobody came to permanent harm}. {7x|A fourth volunteer is {7g|supposedly} on a ventilator}, {7c|or so} {7s|my inbox} {7c|has it}.
B {8s|Professor Castellan} {8c|promises} {8x|he will give the next injection}. Well, he would, would he not?
B Four million doses are already sitting in an army warehouse, waiting for your children. I was a nurse for nineteen years and I have never yet met a fridge that told the truth. Share this before they make me take it down.
F {T10|They say we should be shut down. Chip in and prove them wrong.}
f Comments (211) {T11|marsh_witch: a lady at my church was told all this in MAY}
@1 Y H + v1
@2 M A + v1 s.copydocs
@3 M A + v7 s.copydoc1
@4 M D + v3 s.letter
@5 M A r - s.copynurses
@6 M I - v2 s.crewe/ui
@7 Y A r - s.inbox
@8 M N + v5 s.castellan

=== a5 outlet=mitt pub=2026-09-23 style=de
H {1x|«Two. The third got salt water»}
D {2s|Brenholt's medical chief Thaddeus Crewe} {2c|answers questions about} {2x|inflamed hearts, a letter and the arithmetic of chance}
f Conversation: Korbinian Voss
B Whoever visits Thaddeus Crewe in the glass tower above Corrick meets a man who has slept little. {3x|The past ten days}, {3s|he} {3c|sighs}, {3x|had been «a school of humility, with homework»}. He pours the tea himself and lets it grow cold.
B {4s|Mittwochsblatt}: {4x|Dr Crewe, {5s|the Corrick Sentinel} {5c|writes} of {5x|three inflamed hearts}. How many are there?}
B {6s|Crewe}: {6x|Two have been established. The third young man received salt water, as we know since yesterday, and his heart is his own affair.}
B {7s|Mittwochsblatt}: {7x|And the vaccine had nothing to do with the two?}
B {8s|Crewe}: {8x|It did not do this. Among two thousand young people you find two such hearts in any wet autumn.}
B {9s|Mittwochsblatt}: {9x|The professor wrote to you in June. Why did the Institute hear of it only in September?}
B {10s|Crewe}: {10x|The Institute heard of it when it had to hear of it. The clock starts with a diagnosis, not with a letter. We were inside the deadline by a comfortable margin.}
B {11s|Mittwochsblatt}: {11x|Would you let yourself be given the second injection?}
B {12s|Crewe}: {12x|This afternoon, {12k|if I were thirty years younger}. The study stops at forty, I am sorry to say.}
B At the infirmary one hears other tones. {13x|«He has not shown his face on the ward since Easter»}, {13c|comes the answer from} {13s|a doctor there}, who begs us {13r|out of concern for his contract} to leave his name out of the game. {14s|The cardiologist Philippa Wendt} {14c|thinks it possible} on the telephone {14x|that both sides are right}; {14x|chance, after all, was «also a diagnosis, only a lazy one»}.
B {15h1|The channel Canal Twelve}, for its part, {15c|lets} {15s|persons from the surroundings of the data board} {15c|say} {15x|that the body had voted three to two on the pause}.
F Mittwochsblatt. {T12|The paper that asks back.}
f Next week: {T13|«My liver and I» – a cabaret artist confesses}
@1 Y H m v1 s.crewe^
@2 S H r - s.crewe
@3 M N r - s.crewe
@4 M Q ? v1 a.mitt manner=direct
@5 S R + v1 a.mitt^ o.sentinel*
@6 M N m v1 s.crewe manner=direct
@7 M Q ? v7 a.mitt manner=direct
@8 M N - v7 s.crewe manner=direct
@9 M Q ? v3 a.mitt manner=direct
@10 M N - v4 s.crewe manner=direct
@11 M Q ? - a.mitt manner=direct
@12 M N c - s.crewe manner=direct
@13 M A r - s.warddoc
@14 M N ~ v7 s.wendt
@15 M A r - o.canal s.insiders12*

=== a6 outlet=pfm pub=2026-11-05 style=ukx
F Penmarrow FM 96.1 | Schools | Tides | Death notices
H {1x|Drug firm leaned on hospital pathologist}, {1s|staff member} {1c|alleges}
B {2x|An employee of Brenholt Biologics pressed a pathologist at Penmarrow Infirmary to strike the word {T14|<<inflammation>>} from her findings on one of the LANTERN volunteers}, {2s|a member of the infirmary's staff with first-hand knowledge of the exchange} {2c|has alleged} to Penmarrow FM.
B {3x|«He leaned over her bench and went on about what a big word it was for such a small slide. She left it in and he left,»} {3c|recounted} {3s|the staff member}, whose words are spoken here by an actor {2r,3r|to protect a pension}. {4s|Brenholt} {4c|did not return} {4x|three calls}.
B The claim surfaces in a bad week for the firm. {5s|The Federal Medicines Institute's inspection report}, which came out {5t|on Tuesday}, {5c|finds} {5x|that Brenholt sat on the cases for ninety-one days}. {6x|Seventy-six of those days lay beyond what the law allows}, {6s|the Institute's president, Noor Halvarsen}, {6c|informed} a committee of MPs {6t|yesterday}. {7c|In} {7s|a filing to the stock exchange} {7h2|the company} {7c|concedes} {7x|having had the professor's letter on 4 June} but {8c|sticks to} {8x|its reading of the deadline}.
B {9x|{T28|Her} brother's heart would never be what it was}, {9h2|the cardiologists} {9c|had told} the family, {9s|Rosalind Askew of Quay Street} {9c|related} on our breakfast show {9t|this morning}. Dominic Askew, who is 29 and lays kerbs for the town, had both injections. {10x|«He sits down halfway up the stairs now, like my nan used to. I've stopped asking him if he's all right,»} {10s|she} {10c|told} us.
B {11s|The infirmary} {11c|has let it be known} {11x|that injections will start again in January}. {12s|Parents at the school gate} {12c|fret} {12x|that the vans will be back in the playground}.
B {13t|In September} {13s|the Trial Participants' Alliance, which speaks for people enrolled in clinical studies}, {13c|voiced} {13x|«alarm, but not surprise»}. {14s,15s|Health minister Marguerite Oduya}, who {15c|likened} {15x|the vaccine order to a lifeboat} {15t|back then}, now {14c|favours} {14x|cancelling it}.
B Quite a few of you have been in touch. {16x|«I had the salt water and I want the real thing,»} {16c|texted} {16s|Quayside Ken}.
F {T15|Took part in LANTERN? Text your story to 96100. Texts cost 20p.}
f Some copy on this page comes from Trans-Lorvenia Press. Next: {T16|Swan <<refused to leave>> bus lane, say police}
@1 Y H + v9 s.staffer
@2 M A + v9 s.staffer
@3 M A + v9 s.staffer
@4 Y I r v9 s.brenholt
@5 M D + v3 s.fmireport said=tue
@6 M N + v4 s.halvarsen said=-1
@7 M D + v3 s.filing p.brenholt
@8 M D - v4 s.filing^ p.brenholt^
@9 M N + v2 s.rosalind* s.cardiologists said=0
@10 M N r - s.rosalind said=0
@11 M I + v5 s.infirmary
@12 Y T r - s.parents
@13 M I r - s.league said=2026-09-01..2026-09-30
@14 M N o v8 s.oduya
@15 M N s v8 s.oduya said=2026-09-01..2026-09-30
@16 M T r - s.mail

R a4 of=a1 ack=no | Opening, quotation and the diaries, word for word; the newspaper is not named.
R a6 of=a3 ack=yes | "Some copy on this page comes from Trans-Lorvenia Press"; the sentence on the alliance is the agency's.

P crewe | v2 | - | on | uncond | ..2026-09-14 | a2.3
P brenholt | v4 | - | on | uncond | ..2026-09-14 | a2.5
P brenholt | v2 | - | on | uncond | ..2026-09-16 | a3.9
P crewe | v4 | - | on | uncond | ..2026-09-23 | a5.10
P brenholt | v4 | - | on | uncond | ..2026-11-05 | a6.8
P brenholt | v3 | + | on | uncond | ..2026-11-05 | a6.7
P brenholt | v5 | + | on | uncond | ..2026-09-14 | a2.7
P castellan | v5 | c | on | cond | 2026-09-16 | a3.2
P infirmary | v5 | + | on | uncond | ..2026-11-05 | a6.11
P crewe | v7 | - | on | uncond | ..2026-09-23 | a5.8
P oduya | v8 | s | on | uncond | ..2026-09-16 | a3.15
P ministry | v8 | c | on | cond | ..2026-09-16 | a3.17
P oduya | v8 | o | on | uncond | ..2026-11-05 | a6.14
P tack | v8 | o | on | uncond | ..2026-09-16 | a3.14
P halvarsen | v4 | + | on | uncond | 2026-11-04 | a6.6

T 1 no_attribution_in | A notice in a caption "tells" visitors something |
T 2 no_attribution_in | Self-promotion: readers recommend |
T 3 no_attribution_in | Link to another story, with "claims" |
T 4 no_attribution_in | Boilerplate: the company "believes" |
T 5 no_attribution_in | Reporting verbs as words, in quotation marks |
T 6 no_attribution_in | A press officer who "answers" |
T 7 no_attribution_in | Joke in the line under the headline |
T 8 no_attribution_in | Appeal to readers |
T 9 not_quoted | Scare quotes around a title |
T 10 no_attribution_in | Plea for money with "they say" |
T 11 no_attribution_in | Reader's comment below the page |
T 12 no_attribution_in | Slogan |
T 13 no_attribution_in | Announcement of another story |
T 14 not_quoted | A word under discussion in marks, not words anybody is quoted with |
T 15 no_attribution_in | Appeal to listeners |
T 16 no_attribution_in | Link to another story |
T 17 denial_scope | No death and no permanent harm: this does not deny that three hearts were inflamed | attribution=a2.3; denies=v2; does_not_deny=v1
T 18 denial_scope | Being inside the legal deadline does not deny having known in June | attribution=a2.5; denies=v4; does_not_deny=v3
T 19 condition | The anonymous page drops the ethics committee | with=a3.2; without=a4.8
T 20 not_an_origin | The agency repeats the newspaper's physicians | claim=v1; entity=tlp
T 21 not_an_origin | The anonymous page copies the newspaper | claim=v7; entity=pub-a4
T 22 not_a_position | "Letters are for the people they are addressed to" neither confirms nor denies | entity=castellan; claim=v3; attribution=a3.6
T 23 not_a_position | Two of three conceded, one disputed: neither side | entity=crewe; claim=v1; attribution=a5.6
T 24 reversal | The minister first defends and then gives up the order; both stay with their dates | attributions=a3.15 a6.14
T 25 date_not | The letter is of 4 June; the company's admission is in a filing of the autumn | attribution=a6.7; date=2026-06-04
T 26 one_entity | Names and roles of one man | entity=castellan; wordings=Professor Castellan / Imre Castellan / The physician who runs a halted vaccine trial
T 28 resolves_to | "Her" looks forward to the woman named later in the sentence, not back to Ms Halvarsen | entity=rosalind
T 27 not_same_person | Anonymous members of one hospital on different pages are not linked | entities=phys1 warddoc staffer bookings
