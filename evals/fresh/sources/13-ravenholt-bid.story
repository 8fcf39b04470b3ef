# story A bank sounds out a smaller rival, announces what it would pay and is turned down; a leaked review, a list of branches and a supervisor's letter come out along the way.

E rav | O | Ravenholt Banking Group | Ravenholt; the group
E pascoe | P | Gideon Pascoe | Pascoe; Mr Pascoe; Mr. Pascoe | of=rav
E wex | O | Wexcombe Provident | the Provident
E lyle | P | Honora Lyle | Dame Honora Lyle; Dame Honora; Lyle | of=wex
E sorge | P | Leander Sorge | Sorge; Mr Sorge | of=wex
E ofm | O | Office for Fair Markets |
E superv | O | banking supervisor of Loravia | the supervisor
E szalay | P | Viktor Szalay | Szalay; Mr Szalay | of=superv
E szoffice | O | office of the deputy governor | | of=superv
E union | O | Clerks' and Cashiers' Union | the union
E corrigan | P | Maeve Corrigan | Corrigan; Ms Corrigan | of=union
E sable | O | Sable Point Partners | Sable Point
E vane | P | Curtis Vane | Vane; Mr Vane | of=sable
E kalt | O | Kaltbrunn Partners |
E drewitt | P | Imani Drewitt | Drewitt; Ms Drewitt
E rennick | P | Tobias Rennick | Rennick
E dunmore | P | Alf Dunmore |
E chron | M | Quenby Chronicle | the Chronicle
E ravpage | M | Ravenholt investor pages |
E amw | M | Associated Markets Wire | AMW
E beacon | M | The Daily Beacon | The Beacon; the Beacon
E teller | M | The Teller |
E review | D | draft review prepared for the audit committee of Wexcombe Provident | the review
E annc | D | Ravenholt's announcement of 20 April | the announcement | of=rav
E three | G | three individuals with direct knowledge of the contacts (Quenby Chronicle) | | anon
E three1 | P | one of the three individuals (Quenby Chronicle) | | anon
E three2 | P | a second of the three individuals (Quenby Chronicle) | | anon
E execs | G | two executives at Ravenholt's head office (The Daily Beacon) | | anon
E exec1 | P | one of the two executives (The Daily Beacon) | | anon
E copyind | G | well-placed individuals, in the copied page | | anon
E copyind1 | P | one individual, in the copied page | | anon
E copyind2 | P | another individual, in the copied page | | anon
E watcher | P | one market watcher, in the copied page | | unnamed
E offs | G | two officials at the banking supervisor (The Teller) | | anon
E off1 | P | one of the two officials (The Teller) | | anon
E tenhold | G | the majority of Ravenholt's ten largest shareholders |
E investors | G | investors in Sable Point Partners |
E savers | G | savers in Nettlebridge |

K k1 | approach | Ravenholt has sounded out Wexcombe Provident about a takeover
+ not_established null n0 d0 : chron rav
- none 0 n0 d0 :
K k2 | approach | A proposal has been put to the board of the Provident
+ none 0 n0 d0 :
- one 1 n1 d0 : lyle
wordings: a1.6 a3.6 a5.8
K k3 | price | Ravenholt will offer 4.25 florins a share (if the Provident's directors all recommend it and the Office for Fair Markets clears it)
+ one 1 n0 d1 : rav
- none 0 n0 d0 :
K k4 | loans | The Provident's commercial-property loans are overstated by some 380 million florins
+ one 1 n0 d1 : review
- none 0 n0 d0 :
open: auto
K k5 | loans | There is a mistake in the Provident's audited accounts
+ one 1 n1 d0 : sorge
- one 1 n1 d0 : sorge
wordings: a1.13 a3.13 a5.7
K k6 | jobs | About a third of the Provident's branches, more than ninety, are to be closed (if Ravenholt buys it)
+ not_established null n1 d0 : beacon corrigan
- none 0 n0 d0 :
K k7 | jobs | Employees will lose their jobs against their will because of the takeover
+ none 0 n0 d0 :
- one 1 n1 d0 : pascoe
K k8 | capital | Ravenholt must raise 600 million florins of capital before it buys anything
+ one 1 n0 d0 : teller
- none 0 n0 d0 :
open: auto
K k9 | should | The takeover should go ahead
+ several 2 n2 d0 : vane corrigan
- several 2 n1 d0 : corrigan wex

=== a1 outlet=chron pub=2026-04-11 style=uk
H {1x|Ravenholt makes overtures to Wexcombe Provident}
D {2s|Internal review} {2c|points to} {2x|380m-florin hole in smaller bank's property lending}
f Rosalind Achterberg, Banking Editor
B {3x|Ravenholt Banking Group has made a tentative approach to Wexcombe Provident that would create Loravia's second-largest lender}, the Quenby Chronicle {3c|has been informed by} {3s|three individuals with direct knowledge of the contacts}.
B {4x|The heads of the two banks dined together at a hotel outside Quenby in late February}, {4s|one of the three} {4c|disclosed}; {5s|a second} {5c|put} {5x|the likely price} {5c|at} {5x|«somewhere north of four florins a share»}. None would let us print a name, {3r,4r,5r|the soundings being private and the stock being listed}.
B {6x|«No proposal of any kind is before the board,»} {6s|Dame Honora Lyle, who has chaired the Provident since 2019}, {6c|remarked} when reached at home {6t|on Thursday evening}. {7c|Pushed} on {7x|whether Ravenholt had been in touch informally}, {T3|she wished our reporter a pleasant weekend and rang off}. {8s|A Ravenholt press officer} {8c|would go no further than} {8x|that the group «looks at many things and buys few»}.
B The Provident has troubles of its own making. {10x|Its commercial-property book is overstated by some 380m florins}, {10s|a draft review prepared for its audit committee} {10c|concludes}. {11s|The review}, a copy of which has reached this newspaper, {11c|finds fault with} {11x|«valuations carried forward from a kinder decade»}. Dated 6 March, {12s|it} {12c|urges} {12x|the bank to write down eleven office blocks, four of them in Quenby's old brewery quarter}.
B {13s|Leander Sorge, the Provident's finance director}, {13c|retorted}: {13x|«There is no mistake in our audited accounts.»} Those accounts stop at December. The review looks at February.
B {14s|Imani Drewitt, who follows lenders for Foxley Securities}, {14c|suspects} {14x|that any suitor would want the offices ring-fenced first}. {15x|«You don't marry into a house without looking at the cellar,»} {15s|she} {15c|observed}. A tie-up has been {T4|<<the next big thing>>} in Loravian banking since her school days.
B {16s|The Office for Fair Markets} {16c|let it be known} {16t|yesterday} {16x|that nobody had notified it of a transaction}.
C Dame Honora Lyle at last year's annual meeting, where {T1|she promised shareholders a quiet year}. Photograph: Chronicle library
F {T2|Listen to Money Matters, our podcast: two bankers tell all.} Rate it wherever you get your podcasts
f Licensing and syndication: rights@quenbychronicle.example
@1 Y H + k1
@2 S H + k4 s.review
@3 M A + k1 s.three
@4 M A + k1 s.three1
@5 M A r - s.three2
@6 M N - k2 s.lyle said=thu
@7 S Q ? k1 a.chron~ said=thu
@8 M I r k1 s.rav/ui
@10 M D + k4 s.review
@11 M D r k4 s.review
@12 M D r - s.review
@13 M N - k5 s.sorge
@14 M N r - s.drewitt
@15 M N r - s.drewitt
@16 M I r - s.ofm said=-1

=== a2 outlet=ravpage pub=2026-04-20 style=usl
F Ravenholt Banking Group | Investors | Announcements
f {T5|NOT TO BE REPORTED, PUBLISHED OR REPEATED WHERE THE LAW FORBIDS IT}
H Possible cash offer for Wexcombe Provident
F April 20, 2026, 7:00 a.m.
B {2s|Ravenholt Banking Group} {2c|confirms} {2x|that it has held preliminary conversations with certain directors of Wexcombe Provident about bringing the two businesses together}. {3x|It would pay 4.25 florins in cash for each Provident share, {3k|subject to a unanimous recommendation from the Provident's directors and to clearance by the Office for Fair Markets}}, {3s|the group} {3c|states}.
B There can be no certainty that an offer will follow, or on what terms.
B {4x|«These are two careful institutions whose customers live on the same streets,»} {4c|commented} {4s|Gideon Pascoe, Chief Executive of Ravenholt}. {4x|«Side by side they could lend to businesses that neither can serve today.»} {5s|Mr. Pascoe} further {5c|undertook} {5x|that no employee would be let go against his or her will as a consequence of the transaction}.
B {6c|In the judgment of} {6s|Kaltbrunn Partners, financial adviser to Ravenholt}, {6x|the combination would save 140 million florins a year by its third anniversary}.
B {7s|Sable Point Partners, which holds 6.1 percent of the Provident}, {7c|has indicated} in writing {7x|that it would tender its shares at that level {7k|in the absence of a higher bid}}. {8x|{8h2|The majority of Ravenholt's own ten largest shareholders} have signaled their backing or have raised no concern}, {8s|the group} {8c|notes}.
B {9s|Ravenholt} {9c|recognizes} {9x|the Provident's 140-year contribution to the towns of the Wex valley and its colorful tradition of brass-band sponsorship, which would be honored}.
F About Ravenholt: {T6|Founded in 1911, Ravenholt is what customers call a neighbor with a vault.}
f This announcement contains forward-looking statements. {T7|Words such as <<believes>>, <<expects>> and <<intends>> identify such statements.}
f Media line: extension 40 (staffed until six)
@2 M I + k1 s.rav
@3 M I c k3 s.rav
@4 M N r - s.pascoe
@5 M N - k7 s.pascoe
@6 M I r - s.kalt
@7 M I c k9 s.sable
@8 M I nr k9 s.rav p.tenhold
@9 M I r - s.rav

=== a3 outlet=amw pub=2026-04-21 style=us
H {1x|Ravenholt prepared to pay 4.25 florins a share for Wexcombe Provident}
B QUENBY, April 21 (AMW) — {2x|Ravenholt Banking Group is prepared to buy smaller rival Wexcombe Provident for 4.25 florins a share in cash}, {2s|the company} {2c|told} investors {2t|on Monday}, nine days after {3s|the Quenby Chronicle} {3c|broke the news} of {3x|a tentative approach}.
B {4x|The bid {4k|hinges on the backing of every Provident director and on the assent of the Office for Fair Markets}}, {4s|Monday's announcement} {4c|spelled out}. {17s|Ravenholt Chief Executive Gideon Pascoe} {17c|hailed} {17x|a match of «two careful institutions»}. Provident shares closed 19 percent higher at 4.02 florins.
B {5x|The Provident would give its answer by May 5}, {5s|Chair Honora Lyle} {5c|signaled} in a note to staff. {6t|Earlier in the month} {6s|she} {6c|had assured} {6h1|the Chronicle} {6x|that nothing had been put to the directors}.
B {7x|«We will read it before we like it or dislike it,»} {7s|Viktor Szalay, the deputy governor in charge of bank supervision}, {7c|quipped} at a conference in Lindmouth. {8c|Queried} about {8x|whether the Provident's property loans were overstated}, {9s|Szalay} {9c|volunteered} only {9x|that examiners had «the usual access, and the usual coffee»}.
B {12s|The Chronicle}, {12c|drawing on} {12h2|a draft internal review}, {12c|has put} {12x|the gap in those loans} {12c|at} {12x|380 million florins}. {13s|The Provident's chief financial officer, Leander Sorge}, {13c|has countered} {13x|that the bank's audited books contain no mistake}.
B {10x|«Four and a quarter is a knock-down price for the branches and a silly one for the loans,»} {10c|opined} {10s|Tobias Rennick, an analyst at Brandt Holloway}. {11s|Foxley's Imani Drewitt} {11c|pegged} {11x|the odds of a deal} {11c|at} {11x|one in three {11k|unless the offices were carved out}}.
B {14s,15s|Maeve Corrigan, general secretary of the Clerks' and Cashiers' Union}, {14c|branded} {14x|the plan «a closure program with a bow on it»} and {15c|urged} {15x|the government to block it}. {18x|Six thousand people work behind the Provident's counters}, {18c|by} {18s|the union}'s {18c|reckoning}. {16s|Ravenholt} {16c|did not return} {16x|calls about the branch network}.
F Quenby bureau; desk editor H. Satterly
f {T8|AMW standards: we tell readers what is known and who says so.}
@1 Y H + k3
@2 M I + k3 s.rav said=mon
@3 M R + k1 o.chron said=2026-04-11
@4 M D c k3 s.annc said=mon
@5 M N r - s.lyle
@6 M N - k2 c.chron s.lyle* said=2026-04-01..2026-04-21
@7 M N r - s.szalay
@8 S Q ? k4 a.amw~
@9 M N r k4 s.szalay
@10 M N r - s.rennick
@11 M N r - s.drewitt
@12 M D + k4 o.chron s.review
@13 M N - k5 s.sorge
@14 M N r - s.corrigan
@15 M N o k9 s.corrigan
@16 Y I r k6 s.rav
@17 M N r - s.pascoe
@18 M I r - s.union

=== a4 outlet=beacon pub=? style=ukx
F THE DAILY BEACON ** Wednesday, April 22, 2026 ** Late final
H {1x|94 BRANCHES FOR THE CHOP}
D {2x|Hit list names one in three Provident counters}, {2s|bank moles} {2c|reveal}
B {3x|NEARLY a hundred high street branches will be shuttered {3k|if banking giant Ravenholt gets its mitts on the Provident}}, {3s|two executives at its glass HQ} {3c|have whispered} to The Beacon.
B {4x|«It's a spreadsheet, it's got 94 lines, and nobody on line 94 has a clue,»} {4c|blabbed} {4s|one}. {5s|The pair}, who {3r,4r,5r|would be out on their ear if we named them}, {5c|swear} {5x|the list has been on the big boss's desk since Easter}.
B {6s|Ravenholt supremo Gideon Pascoe} {6c|hit back} {6t|last night}: {6x|«Nobody is being pushed out of a job by this. Nobody.»} {7c|Grilled} on {7x|the branches}, {8s,T32|the multi-millionaire} {8c|would only shrug} {8x|that customers «vote with their thumbs these days»}.
B {9s|Union firebrand Maeve Corrigan} {9c|swears blind} {9x|she has clapped eyes on the list too}. {10x|«Ninety-four. I counted them twice, and then I counted them with my glasses on,»} {10s|she} {10c|fumed}.
B {11x|«I've banked here since I had hair,»} {11c|groaned} {11s|pensioner Alf Dunmore}, 81, outside the Nettlebridge branch. {11x|«My savings book's older than the manager.»} {13s|Savers in the town} {13c|are up in arms} {13x|over the threat}. {12s|Provident top brass} {12c|kept mum} {12x|about the list}.
B {14x|«Four and a quarter is a knock-down price for the branches and a silly one for the loans,»} {14c|opined} {14s|Tobias Rennick, an analyst at Brandt Holloway}. {15x|Ravenholt is prepared to buy smaller rival Wexcombe Provident for 4.25 florins a share in cash}, {15s|the company} {15c|told} investors {15t|on Monday}. (AMW)
B BEACON VERDICT: {T9|We say hands off, and so does every reader with a bus pass.}
C {T10|Counter culture: the Nettlebridge branch, once called the prettiest in the valley.} Pic: Beacon/Ray Tull
F {T11|Work for the Provident? Spill the beans to our money team.} We never reveal a name
@1 Y H + k6 said=..2026-04-22
@2 S H + k6 s.execs said=..2026-04-22
@3 M A c k6 s.execs said=..2026-04-22
@4 M A + k6 s.exec1 said=..2026-04-22
@5 M A + k6 s.execs said=..2026-04-22
@6 M N - k7 s.pascoe said=2026-04-21
@7 S Q ? k6 a.beacon~ said=2026-04-21
@8 M N r k6 s.pascoe said=2026-04-21
@9 M N + k6 s.corrigan said=..2026-04-22
@10 M N + k6 s.corrigan said=..2026-04-22
@11 M N r - s.dunmore said=..2026-04-22
@12 Y I r k6 s.wex said=..2026-04-22
@13 Y T r - s.savers said=..2026-04-22
@14 M N r - s.rennick said=..2026-04-22
@15 M I + k3 s.rav said=2026-04-20

=== a5 outlet=? pub=? style=usx
H Is somebody buying your bank?
F Money > Banks > You are here
f Posted by admin, 7 replies
B {2x|Ravenholt Banking Group has made a tentative approach to Wexcombe Provident that would create Loravia's second-largest lender}, {2s|well-placed individuals} {2c|maintain}. {3x|The heads of the two banks dined together at a hotel outside Quenby in late February}, {3s|an individual} {3c|let slip}; {4s|another} {4c|mentioned} {4x|«somewhere north of four florins a share»}.
B {5x|Its commercial-property book is overstated by some 380 million florins}, {5s|an internal review} {5c|concludes}. {6s|The review} {6c|finds fault with} {6x|«valuations carried forward from a kinder decade»}.
B {7s|The Provident} {7c|disputes} {7x|that there is any mistake in its accounts}. {8s|Honora Lyle} {8c|is adamant} {8x|that the board has no proposal in front of it}. {T12|She would be, wouldn't she.}
B {10x|«You don't marry into a house without looking at the cellar,»} {10c|is how} {10s|one market watcher} {10c|sums it up}.
B {9x|A foreign bank is also circling}, or so {9g|rumor has it}. I have had an account with the Provident since the third grade and a mortgage since my divorce, so I am nobody's idea of a neutral party. Every merger is sold as a favor to the customer, and the favor turns out to be an app and a longer walk. Move your money or don't, but {T13|never say nobody warned you}.
F {T14|Affiliate disclosure: we may earn a commission if you tell a friend.}
f Tags: #banks #mergers #savings
@2 M A + k1 s.copyind said=none
@3 M A + k1 s.copyind1 said=none
@4 M A r - s.copyind2 said=none
@5 M D + k4 s.review said=none
@6 M D r k4 s.review said=none
@7 M I - k5 s.wex said=none
@8 M N - k2 s.lyle said=none
@9 Y U r - said=none
@10 M T r - s.watcher said=none

=== a6 outlet=teller pub=2026-05-15 style=uk
H {1x|Ravenholt must find 600m before it shops}, {1s|officials} {1c|say}
f Words: Jonty Calder. The interview: Sunniva Beck
B {2s,20s|The Provident's board} {2c|turned} {2x|Ravenholt} {2c|down} {2t|on 5 May}, {20c|deriding} {20x|4.25 florins a share} {20c|as} {20x|«a price for some other bank»}. It might have ended there.
B {3x|Ravenholt must raise 600m florins of fresh capital before it buys anything at all, under a supervisory letter of mid-April}, {3c|say} {3s|two officials at the banking supervisor}. {4x|«Growing is fine. Growing in borrowed shoes is not,»} {4s|one of the two} {4c|put it}. They are not named here {3r,4r|because passing on the contents of such letters is an offence}.
B {5s|The office of Viktor Szalay, the deputy governor}, {5c|would not be drawn} {5x|on letters real or imagined}. {6s|Ravenholt} {6c|had not come back} to us {6x|with an answer} by the time the presses turned.
B The branches, too, are still with us. {7x|Their number has meanwhile grown to 101}, {7c|contends} {7s|the union}; {8s|The Daily Beacon}, {8c|leaning on} {8h2|a pair of Ravenholt executives}, {8c|had arrived} {8t|in April} {8c|at} {8x|94}. {9c|As} {9s|the Quenby Chronicle} {9c|brought to light}, {9x|the Provident's property book {9g|may} be worth 380m less than stated}. {10s|Mr Sorge}, who left the bank {10t|on Tuesday}, {10c|conceded} in his farewell to colleagues {10x|that last year's accounts «will have to be opened again»}.
B {11s|Curtis Vane of Sable Point, the fund that owns a sixteenth of the Provident}, {11c|calls} {11x|the refusal «vanity with a view»}. {17s|He} {17c|is pressing} {17x|Dame Honora to reopen talks}. {18x|{18h2|His investors}}, {18s|he} {18c|claims}, {18x|think the bank will be worth three florins by Christmas}.
B Maeve Corrigan, twenty-two years a cashier, received The Teller in an office with a view of a bank, now a gymnasium.
B {12s|The Teller}: {12x|You wanted this stopped. Is there any takeover you could live with?}
B {13s|Corrigan}: {13x|{13k|If every counter on that list stays open for five years}, yes. Then I'll dance at the wedding.}
B {14s|The Teller}: {14x|Has the minister been in touch?}
B {15s|Corrigan}: {15x|She telephoned. She listened. I've had worse calls from my dentist.}
B {16x|A decision by the Office for Fair Markets is not expected before the autumn}, {16s|its duty lawyer} {16c|advises}.
C {T15|<<Borrowed shoes>>: a cobbler's opposite the supervisor's front door}
F The Teller, incorporating Vault & Counter. {T16|Opinions in letters are those of whoever had the stamp.}
@1 Y H + k8 s.offs
@2 M I o k9 s.wex said=2026-05-05
@20 M I r k3 s.wex said=2026-05-05
@3 M A + k8 s.offs
@4 M A r k8 s.off1
@5 Y I r k8 s.szoffice
@6 Y I r k8 s.rav
@7 M I + k6 s.union
@8 M A + k6 o.beacon s.execs said=2026-04-01..2026-04-30
@9 M R + k4 o.chron
@10 M N + k5 s.sorge said=tue
@11 M N r - s.vane
@17 M N s k9 s.vane
@18 M N r - s.vane h.investors
@12 M Q ? k9 a.teller manner=direct
@13 M N c k9 s.corrigan manner=direct
@14 M Q ? - a.teller manner=direct
@15 M N r - s.corrigan manner=direct
@16 M I r - s.ofm/ui

R a4 of=a3 ack=yes | The paragraph signed "(AMW)" repeats the agency's quotation and the first half of its lead.
R a5 of=a1 ack=no | Sentences and quotations of the Chronicle; the newspaper is gone, "audited" is gone and the named analyst has become "one market watcher".

P lyle | k2 | - | on | uncond | 2026-04-09 | a1.6 a3.6
P sorge | k5 | - | on | uncond | ..2026-04-21 | a1.13 a3.13
P sorge | k5 | + | on | uncond | 2026-05-12 | a6.10
P rav | k1 | + | on | uncond | ..2026-04-20 | a2.2
P rav | k3 | c | on | cond | ..2026-04-20 | a2.3 a3.4
P pascoe | k7 | - | on | uncond | ..2026-04-20 | a2.5
P pascoe | k7 | - | on | uncond | 2026-04-21 | a4.6
P sable | k9 | c | on | cond | ..2026-04-20 | a2.7
P vane | k9 | s | on | uncond | ..2026-05-15 | a6.17
P tenhold | k9 | nr | on | uncond | ..2026-04-20 | a2.8
P corrigan | k9 | o | on | uncond | ..2026-04-21 | a3.15
P corrigan | k9 | c | on | cond | ..2026-05-15 | a6.13
P corrigan | k6 | + | on | uncond | ..2026-04-22 | a4.9 a4.10
P wex | k9 | o | on | uncond | 2026-05-05 | a6.2

T 1 no_attribution_in | Caption with "promised" |
T 2 no_attribution_in | Podcast plug with "tell all" |
T 3 not_a_position | Ringing off is no answer to whether there was contact | entity=lyle; claim=k1
T 4 not_quoted | Marks of weariness, nobody's words |
T 5 no_attribution_in | Legal banner with "reported" and "repeated" |
T 6 no_attribution_in | Boilerplate: what customers are supposed to call the bank |
T 7 no_attribution_in | Boilerplate: the words "believes" and "expects" |
T 8 no_attribution_in | Statement of standards |
T 9 no_attribution_in | The paper's slogan |
T 10 no_attribution_in | Caption with "called" |
T 11 no_attribution_in | Appeal for tips |
T 12 no_attribution_in | The writer's aside |
T 13 no_attribution_in | An idiom with "say" |
T 14 no_attribution_in | Disclosure line |
T 15 no_attribution_in | Caption playing on a quotation |
T 16 no_attribution_in | Masthead joke about opinions |
T 17 denial_scope | "No proposal is before the board" does not deny that there have been soundings | attribution=a1.6; denies=k2; does_not_deny=k1
T 18 denial_scope | "No mistake in our audited accounts" (December) does not deny the review's finding on February's book | attribution=a1.13; denies=k5; does_not_deny=k4
T 19 denial_scope | Nobody let go against his or her will: nothing is said of branches | attribution=a2.5; denies=k7; does_not_deny=k6
T 20 condition | The agency's lead drops the two conditions its second paragraph has | with=a3.4; without=a3.2
T 21 condition | The tabloid drops them altogether | with=a2.3; without=a4.15
T 22 not_an_origin | The page without a name copies the Chronicle | claim=k1; entity=pub-a5
T 23 not_an_origin | The Chronicle's review is the origin, not the agency or the trade paper that repeat it | claim=k4; entity=teller
T 24 not_an_origin | The two executives are reached through the tabloid only | claim=k6; entity=execs
T 25 reversal | The finance director concedes what he denied; both must be kept with their dates | attributions=a1.13 a6.10
T 26 reversal | The union leader wanted it blocked, and now names a condition | attributions=a3.15 a6.13
T 27 date_not | The review is of 6 March, the report on it of 11 April | attribution=a1.10; date=2026-03-06
T 28 not_a_position | A collective "backing or no concern": Sable Point is not one of Ravenholt's shareholders, and no holder may be listed | entity=sable; claim=k9; attribution=a2.8
T 29 one_entity | Names and roles of one woman | entity=lyle; wordings=Dame Honora Lyle, who has chaired the Provident since 2019 / Chair Honora Lyle / Honora Lyle / Dame Honora
T 30 not_same_person | The Chronicle's three, the Beacon's executives and the supervisor's officials must not be linked | entities=three execs offs
T 31 denial_scope | Dropping "audited" makes the denial wider than it was; it still does not answer the review | attribution=a5.7; denies=k5; does_not_deny=k4
T 32 resolves_to | The rich man of the second sentence is the Pascoe of the first | entity=pascoe
