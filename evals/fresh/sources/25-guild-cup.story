# story A cup is stolen from the Guild Museum at Kasselby; guards speak of a silent alarm, a foreign paper of a questioned man and a letter, and in December conservators say that the cup was a copy.

E museum | O | Guild Museum | the museum
E kron | P | Elsbeth Kron | Kron; Ms Kron | of=museum
E report | D | annual report of the Guild Museum | the annual report | of=museum
E insurer | O | Meridian Mutual | Meridian; the insurer
E police | O | police in Kasselby | Police; the police
E oms | P | Bertil Oms | Oms; Mr Oms
E ritter | P | Jonas Ritter | Ritter; Mr Ritter
E sommer | P | Agathe Sommer | Sommer; Ms Sommer
E staffc | O | staff council of the Guild Museum | the staff council
E molder | P | Henk Molder | Molder; Mr Molder | of=staffc
E culture | O | Ministry of Culture |
E varenne | P | Odile Varenne | Varenne | of=culture
E estrey | S | Estrey |
E baker | P | a baker in the Weighhouse Lane | | unnamed
E noll | P | Petra Noll | Noll
E carver | P | Lise Carver | Carver; Ms Carver
E towns | G | eleven towns |
E courier | M | Kasselby Courier | the Courier
E miroir | M | Le Miroir de Lorrin | Le Miroir
E radio | M | Radio Lorrin |
E buzz | M | City Buzz Kasselby | City Buzz
E artl | M | The Art Ledger | the Ledger
E guards | G | two guards (Kasselby Courier) | | anon
E guard1 | P | one of the two guards (Kasselby Courier) | | anon
E inq | P | a source close to the inquiry (Le Miroir) | | anon
E dipl | G | diplomats of Estrey (Le Miroir) | | anon
E just | G | people at the justice ministry of Estrey (Le Miroir) | | anon
E pros | P | a person in the prosecutor's office (Radio Lorrin) | | anon
E cons | G | three conservators (The Art Ledger) | | anon
E cons1 | P | one of the three conservators (The Art Ledger) | | anon
E buzzguards | G | museum guards, in the copied page | | anon
E buzzguard1 | P | one of the museum guards, in the copied page | | anon
E artrep | P | a reporter of The Art Ledger | | unnamed
E opp | G | the opposition on the council |
E visitors | G | visitors |

K m1 | alarm | The alarm in the treasury was off when the cup was taken
+ one 1 n0 d0 : courier
- none 0 n0 d0 :
open: auto
K m2 | alarm | Somebody on the museum's staff switched the alarm off
+ none 0 n0 d0 :
- one 1 n1 d0 : kron
wordings: a1.3 a1.4 a2.9 a5.5 a6.7
K m3 | value | The cup is valued at six million crowns
+ several 2 n0 d1 : insurer report
- none 0 n0 d0 :
K m4 | letter | A letter demanding money reached the museum
+ not_established null n0 d0 : miroir radio
- none 0 n0 d0 :
open: auto
K m5 | suspects | Somebody has been arrested
+ none 0 n0 d0 :
- one 1 n1 d0 : oms
wordings: a2.5 a4.7
K m6 | suspects | A former guard was questioned
+ one 1 n0 d0 : miroir
- none 0 n0 d0 :
open: auto
K m7 | director | The director should stay (as long as the inquiry finds no negligence)
+ several 2 n1 d0 : ritter staffc
- one 1 n1 d0 : sommer
wordings: a3.2 a4.4 a4.5
K m8 | copy | The stolen cup was a later copy
+ one 1 n0 d0 : artl
- none 0 n0 d0 :
open: auto
K m9 | suspects | Estrey will hand over a second man (if it receives a formal request)
+ one 1 n0 d0 : miroir
- none 0 n0 d0 :
open: auto

=== a1 outlet=courier pub=2026-11-03 style=uk
H {1x|Alarm was off when thieves took Guild Cup}, {1s|guards} {1c|say}
f Tom Averell, Chief Reporter
B {2x|The alarm in the treasury of the Guild Museum had been off for 40 minutes when thieves walked out with the 400-year-old Guild Cup on Saturday night}, {2s|two guards} {2c|have told} the Courier. {12x|«The little light was red and it should have been green. We rang it through twice,»} {12c|said} {12s|one of them}. {2r,12r|Their contracts forbid them to speak to the press}, so we are not giving their names.
B {3s|Elsbeth Kron, the museum's director}, {3c|told} a crowded press conference {3t|on Monday} {3x|that no member of staff had switched anything off}. {4x|«Nobody in this house touched that alarm,»} {4s|she} {4c|said}. {5x|Whether it had been working was «one for the police»}, {5s|she} {5c|added}.
B The cup, silver-gilt and about as tall as a milk churn, was given to the city by the Weighers' Guild in 1631. {6x|It is insured for six million crowns}, {6c|according to} {6s|the underwriter, Meridian Mutual}.
B {7s|Police} {7c|believe} {7x|the thieves came in over the roof of a bakery in the Weighhouse Lane}. {8s|A baker} starting his shift at half past two {8c|reported} {8x|hearing «something like cats, but heavier»}.
B {9s|The mayor, Jonas Ritter}, {9c|said} {9x|he would stand by Ms Kron {9k|for as long as the inquiry found no negligence}}. {10s|Agathe Sommer, who leads the opposition on the council}, {10c|wants} {10x|her to go}. {11x|«If you can't keep hold of one cup in four hundred years,»} {11s|she} {11c|said}, {11x|«you might let somebody else try.»}
C The empty plinth on Monday. {T1|The label still says <<Please do not touch>>.} Photo: R. Lund
F {T2|Were you near the Weighhouse Lane on Saturday? Tell the newsroom: 555 0172} | {T3|Comment: what the Cup means to us}
@1 Y H + m1 s.guards
@2 M A + m1 s.guards
@12 M A + m1 s.guard1
@3 M N - m2 s.kron said=mon
@4 M N - m2 s.kron said=2026-11-02
@5 M N r m1 s.kron said=2026-11-02
@6 M I + m3 s.insurer
@7 M I r - s.police
@8 M T r - s.baker
@9 M N c m7 s.ritter
@10 M N o m7 s.sommer
@11 M N r - s.sommer

=== a2 outlet=miroir pub=2026-11-04 style=fr
H The Guild Cup: {1x|a former guard heard by the investigators}
f From our correspondent in Kasselby. Translated by the editors
B {2x|A former guard of the museum was heard on Monday for six hours}, {2c|one learns from} {2s|a source close to the inquiry}. {3s|The same source} {3c|speaks of} {3x|a letter, received by the museum on Sunday, which demands two million «for the return of the old lady»}.
B {4x|{4h3|Estrey} would hand over a second man, found on its territory, {4k|provided that a request in due form is addressed to it}}, {4c|affirm} {4s|diplomats of that country}, {4c|who invoke} {4h2|people at its ministry of justice}.
B {5x|«Nobody has been arrested, here or elsewhere,»} {5c|declared} {5s|the prosecutor, Bertil Oms}, {5t|on Tuesday}. {6s|He} {6c|refused to specify} {6x|who had been questioned}.
B {8t|On Tuesday} {8s|the Kasselby Courier} {8c|revealed} {8x|that the alarm of the treasury had fallen silent well before the theft}. {9s|The director, Elsbeth Kron}, {9c|had assured} the press, {9t|the day before}, {9x|that no hand of the house had come near it}.
B {10s|The minister of culture, Odile Varenne}, {10c|deplored} {10x|«a wound in the memory of a whole coast»}. {11x|{11h2|Eleven towns} have offered to lend guards or do not exclude it}, {11c|according to} {11s|her ministry}.
F {T4|Le Miroir de Lorrin: he who says everything hides nothing.} | {T5|Letters: readers reply}
@1 Y H + m6
@2 M A + m6 s.inq
@3 M A + m4 s.inq
@4 M A c m9 s.dipl s.just p.estrey
@5 M N - m5 s.oms said=tue
@6 Y N r m6 s.oms said=2026-11-03
@8 M R + m1 o.courier said=tue
@9 M N - m2 s.kron said=2026-11-02
@10 M N r - s.varenne
@11 M I r - s.culture p.towns

=== a3 outlet=radio pub=? style=usz
H {1x|«She stays»}: {1s|mayor} on the night of the cup
B Jonas Ritter has been mayor of Kasselby for eleven years. He spoke to Petra Noll on the Breakfast Hour. An edited transcript:
B {3s|Noll}: {3x|Will Elsbeth Kron keep her job?}
B {2s|Ritter}: {2x|She stays. I have known her for a long time and I've never known her to cut a corner.}
B {12s|Noll}: {12x|And the inspectors from the ministry?}
B {4s|Ritter}: {4x|Let them inspect. That's what they are for.}
B Noll: {5s|The Courier} {5c|says} {5x|the alarm was off}.
B {6s|Ritter}: {6x|I read the Courier too. I wasn't in the treasury that night, I was at my sister's.}
B {7s|Noll}: {7x|Is there a ransom note?}
B {8s|Ritter}: {8x|You'd have to ask the prosecutor about that.}
B We did, and got a busy signal. But {9s|a person in the prosecutor's office}, who was not authorised to discuss the case, {9c|told} Radio Lorrin {9x|that a letter asking for money had arrived at the museum the day after the theft}.
B {10s|The museum's staff council} {10c|has come out for} {10x|the director}. {11x|«She was the first one here on Sunday morning and the last to leave,»} {11s|its chair, Henk Molder}, {11c|said}.
F {T7|Tell us what you think! You told us last week: more music, less mayor}
@1 Y H s m7 s.ritter said=none
@3 S Q ? m7 a.noll said=none manner=direct
@2 M N s m7 s.ritter said=none manner=direct
@12 S Q ? - a.noll said=none manner=direct
@4 M N r - s.ritter said=none manner=direct
@5 S R + m1 o.courier said=none
@6 M N r m1 s.ritter said=none manner=direct
@7 S Q ? m4 a.noll said=none manner=direct
@8 Y N r m4 s.ritter said=none manner=direct
@9 M A + m4 s.pros said=none
@10 M I s m7 s.staffc said=none
@11 M N r - s.molder said=none

=== a4 outlet=? pub=2026-11-05 style=usx
F PRESS REVIEW - Thursday - for internal use
H The theft at Kasselby in today's papers and on the air
B KASSELBY COURIER: {1x|The alarm in the treasury of the Guild Museum had been off for 40 minutes when thieves walked out with the 400-year-old Guild Cup}, {1s|two guards} {1c|told} {1h1|the paper}. {2s|The Courier} {2c|comments}: {2x|«A city that locks its bicycles should be able to lock its treasury.»}
B LE MIROIR DE LORRIN: {3x|{3h4|Estrey} will hand over a second man}, {3s|the paper} {3c|reports}, {3c|citing} {3h2|Estrey diplomats} who {3c|in turn rely on} {3h3|people in the justice ministry there}. {6x|A former guard was questioned on Monday}, {6s|it} {6c|says}. {7h1|The paper} also {7c|quotes} {7s|the prosecutor, Bertil Oms}, {7c|as saying} {7x|there had been no arrests}.
B RADIO LORRIN: {4s|The mayor of Kasselby, Jonas Ritter}, {4c|has ruled out} {4x|dismissing the director}. {5x|«She stays,»} {5s|he} {5c|told} {5h1|the station}.
B There was nothing in the Estrey press.
F {T8|The summaries do not reflect the views of this office. Nothing in them may be quoted.}
@1 M A + m1 o.courier s.guards*
@2 M V r - s.courier
@3 M A + m9 o.miroir s.dipl s.just p.estrey
@6 M R + m6 o.miroir
@7 M N - m5 c.miroir s.oms*
@4 M N s m7 s.ritter
@5 M N s m7 c.radio s.ritter*

=== a5 outlet=buzz pub=? style=usx
H {1x|Heist of the century: alarm was OFF}!
B {2x|The alarm in the treasury of the Guild Museum had been off for 40 minutes when thieves walked out with the 400-year-old Guild Cup on Saturday night}, {2s|museum guards} {2c|have revealed}.
B {3x|«The little light was red and it should have been green,»} {3c|whispered} {3s|one}.
B {5s|The museum} {5c|flatly denies} {5x|that anybody on its staff switched anything off}. {T9|Sure, and the cats did it.}
B {6s|Mayor Jonas Ritter} {6c|is standing by} {6x|the director}. {7s|The opposition} {7c|wants} {7x|her out}.
B {8x|The cup is worth a cool six million}, {8g|reportedly}. {9s|Visitors} {9c|were heard to say} {9x|they had always preferred the cafe}.
F {T10|10 things you didn't know about the Guild Cup (number 7 will make you say wow)} | Sponsored
@1 Y H + m1 said=none
@2 M A + m1 s.buzzguards said=none
@3 M A + m1 s.buzzguard1 said=none
@5 M I - m2 s.museum said=none
@6 M N s m7 s.ritter said=none
@7 M T o m7 s.opp said=none
@8 S U + m3 said=none
@9 Y T r - s.visitors said=none

=== a6 outlet=artl pub=2026-12-15 style=us
H The cup that wasn't
D {1x|What the thieves took was a copy}, {1c|say} {1s|those who should know}
B {2x|The Guild Cup stolen from Kasselby at the end of October was a copy made in the 1880s}, {2c|according to} {2s|three conservators who have had the original on the bench}. {3x|«Turn it over and look at the foot. A child could see it,»} {3c|said} {3s|one}. {T11|No child has been asked.} The three would speak only without their names, {2r,3r|since they may be called as experts}.
B {4s|The museum} {4c|did not respond} {4x|to two letters and a visit}. {5s|Meridian Mutual, the insurer}, {5c|said} only {5x|that it «insures what it is told»}.
B Money is the difficulty. {6s|The museum's annual report for last year} {6c|values} {6x|the cup} {6c|at} {6x|six million crowns}; a copy of that age fetches perhaps thirty thousand.
B Elsbeth Kron, {7s|who} {7c|said} {7t|in early November} {7x|that no one in the house had touched the alarm}, has been on leave since the first of the month. {8s|Agathe Sommer}, on the council, {8c|demanded} {8t|last week} {8x|that the leave be made permanent}.
B {9s|Bertil Oms}, the prosecutor, {9c|told} the Ledger {9t|on Friday} {9x|that the file was open and that he was «in no hurry to be wrong»}. {10c|Asked} {10x|whether there had been a letter}, {11s|he} {11c|said} {11x|it was snowing}.
B {12s|Lise Carver, who teaches the history of silver at Brimholt}, {12c|said} {12x|collectors had been living with copies for a century without complaining}. {13x|«They polish just as well,»} {13s|she} {13c|wrote} in an email.
F The Art Ledger is published ten times a year. {T12|Advertisers' claims are their own.}
@1 S H + m8 s.cons
@2 M A + m8 s.cons
@3 M A + m8 s.cons1
@4 Y I r m8 s.museum
@5 M I r m8 s.insurer
@6 M D + m3 s.report
@7 M N - m2 s.kron said=2026-11-01..2026-11-30
@8 M N o m7 s.sommer said=2026-12-07..2026-12-13
@9 M N r - s.oms said=fri
@10 S Q ? m4 a.artrep~ said=2026-12-11
@11 Y N r m4 s.oms said=2026-12-11
@12 M N r - s.carver
@13 M N r - s.carver

R a4 of=a1 ack=yes | The digest repeats the Courier's sentence under the Courier's name.
R a5 of=a1 ack=no | The Courier's sentences; the two guards have become "museum guards".

P museum | m2 | - | on | uncond | 2026-11-02 | a1.3 a1.4 a2.9 a5.5 a6.7
P insurer | m3 | + | on | uncond | ..2026-11-03 | a1.6
P museum | m3 | + | on | uncond | ..2026-12-15 | a6.6
P oms | m5 | - | on | uncond | 2026-11-03 | a2.5 a4.7
P ritter | m7 | c | on | cond | ..2026-11-03 | a1.9
P ritter | m7 | s | on | uncond | | a3.2 a4.4 a4.5
P staffc | m7 | s | on | uncond | | a3.10
P sommer | m7 | o | on | uncond | ..2026-11-03 | a1.10
P opp | m7 | o | on | uncond | | a5.7
P sommer | m7 | o | on | uncond | 2026-12-07..2026-12-13 | a6.8
P estrey | m9 | c | off | cond | ..2026-11-04 | a2.4
P estrey | m9 | + | off | uncond | ..2026-11-05 | a4.3

T 1 no_attribution_in | Caption: a label "says" |
T 2 no_attribution_in | Appeal for witnesses: "Tell" |
T 3 no_attribution_in | Link: "what the Cup means" |
T 4 no_attribution_in | Slogan: "he who says everything" |
T 5 no_attribution_in | Link: "readers reply" |
T 7 no_attribution_in | Appeal to listeners |
T 8 no_attribution_in | Disclaimer |
T 9 no_attribution_in | Sarcasm |
T 10 no_attribution_in | Advertisement: "make you say" |
T 11 no_attribution_in | A joke: "No child has been asked" |
T 12 no_attribution_in | Disclaimer: "claims" |
T 13 denial_scope | Nobody touched the alarm: this does not deny that it was off | attribution=a1.4; denies=m2; does_not_deny=m1
T 14 denial_scope | No arrest does not deny that a man was questioned | attribution=a2.5; denies=m5; does_not_deny=m6
T 15 condition | On the radio the mayor drops "as long as" | with=a1.9; without=a3.2
T 16 condition | The press review drops the formal request | with=a2.4; without=a4.3
T 17 not_an_origin | City Buzz copies the Courier | claim=m1; entity=buzz
T 18 not_an_origin | The diplomats cannot be identified | claim=m9; entity=dipl
T 19 not_an_origin | The press review repeats Le Miroir | claim=m9; entity=pub-a4
T 20 not_a_position | Eleven towns "have offered or do not exclude it" | entity=towns; attribution=a2.11
T 21 not_same_person | Le Miroir's source and the radio's | entities=inq pros
T 22 date_not | The sentence was spoken on Monday, not on Tuesday | attribution=a2.9; date=2026-11-03
