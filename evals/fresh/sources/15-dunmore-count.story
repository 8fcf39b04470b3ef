# story A mayor keeps his office by 214 votes; four broken seals, a custody log with a gap of six hours and unnamed guards feed a quarrel about what happened to the ballot boxes in a disused swimming bath.

E eo | O | Astermouth Election Office | the election office; the office
E vander | P | Thea Vandermolen | Vandermolen; Ms Vandermolen; TV | of=eo
E ocamp | O | Ondine campaign |
E ondine | P | Beatriz Ondine | Ondine; Ms Ondine; Ms. Ondine; Challenger Beatriz Ondine | of=ocamp
E tull | P | Marguerite Tull | Tull | of=ocamp
E scamp | O | Strake campaign |
E strake | P | Lionel Strake | Strake; the Mayor; Mayor Lionel Strake | of=scamp
E falk | P | Idris Falk | Falk | of=scamp
E league | O | Civic Observers' League | the league
E arkwell | P | Joss Arkwell | Arkwell | of=league
E interior | O | Interior Ministry |
E prahl | P | Gideon Prahl | Prahl | of=interior
E brantwick | O | Brantwick Security | Brantwick
E city | O | City of Astermouth | the city
E court | O | district court |
E gcp | M | Gulf Coast Press | GCP
E herald | M | Astermouth Herald | the Herald
E bugle | M | The Morning Bugle | the Bugle
E htfm | M | Harbour Talk FM | Harbour Talk
E anzeiger | M | Seebrück Anzeiger |
E quayside | M | Quayside |
E log | D | custody log of the Dunmore Street baths | the log
E judgment | D | judgment of the district court of 1 December | the judgment | of=court
E law | D | election law | the law
E draftrep | D | draft report of the ministry's inspectors |
E guards2 | G | two guards of Brantwick Security (Astermouth Herald) | | anon
E guard1 | P | one of the two guards (Astermouth Herald) | | anon
E postal | P | an official who worked on the postal tables (Astermouth Herald) | | anon
E copyins | G | insiders, in the copied page | | anon
E copyguard | P | one guard, in the copied page | | anon
E copysrc | P | a source at the count, in the copied page | | anon
E insider | P | a town hall insider (The Morning Bugle) | | anon
E exstaff | G | two former employees of Brantwick Security (Seebrück Anzeiger) | | anon
E exstaff1 | P | one of the two former employees (Seebrück Anzeiger) | | anon
E mincircle | G | persons in the Interior Ministry (Quayside) | | anon
E minor | G | three of the five minor candidates |
E loy | P | Perpetua Loy | Loy | of=htfm
E reporter | P | a reporter at the count | | unnamed
E drinkers | G | drinkers in the Anchor |
E colley | P | Ted Colley | Colley
E desro | P | Hugo Desrosiers | Mr Desrosiers

K v1 | seals | Four ballot boxes had broken seals
+ several 4 n3 d1 : ondine arkwell vander log
- none 0 n0 d0 :
K v2 | guard | The boxes were left without a guard for six hours
+ one 1 n0 d1 : log
- one 1 n1 d0 : falk
K v3 | building | A ballot left the building
+ none 0 n0 d0 :
- one 1 n1 d0 : vander
K v4 | petition | Ondine will petition the court (unless the custody log is handed over)
+ one 1 n1 d0 : ocamp
- none 0 n0 d0 :
wordings: a1.11 a6.4
K v5 | door | The side door was opened in the night
+ not_established null n0 d0 : herald quayside
- none 0 n0 d0 :
open: a6.17
K v6 | door | Somebody not entitled to do so entered the ballot room
+ none 0 n0 d0 :
- one 1 n1 d0 : vander
wordings: a2.9 a5.6
K v7 | postal | 312 postal votes that were logged in are unaccounted for
+ one 1 n0 d0 : herald
- none 0 n0 d0 :
K v8 | tampering | Ballots were tampered with
+ one 1 n0 d0 : bugle
- one 1 n1 d0 : falk
K v9 | tampering | A ballot box was opened
+ none 0 n0 d0 :
- one 1 n1 d0 : vander
K v10 | rerun | The election should be held again
+ one 1 n1 d0 : ondine
- one 1 n1 d0 : strake
K v11 | bill | A donor of Strake's campaign paid the invoice for the night watch
+ one 1 n0 d0 : anzeiger
- none 0 n0 d0 :
open: auto
K v12 | bill | Strake has met the owner of Brantwick Security
+ none 0 n0 d0 :
- one 1 n1 d0 : strake

=== a1 outlet=gcp pub=2023-11-10 style=us
H Strake holds Astermouth by 214 votes; {1s|rival} {1c|queries} {1x|ballot seals}
B ASTERMOUTH, Nov. 10 (GCP) — {2x|Mayor Lionel Strake was re-elected by 214 votes}, {2s|the Astermouth Election Office} {2c|announced} {2t|Friday} after a count that took three days and most of the city's patience.
B {3s|Challenger Beatriz Ondine} {3c|refused} {3x|to concede}. {4x|«I will not concede to a padlock that was not locked,»} {4s|she} {4c|told} supporters outside the disused Dunmore Street baths, where the ballots were stored and counted. {5s|Ondine} {5c|said} {5x|four boxes had arrived at the counting tables with broken seals}.
B {6s|Joss Arkwell, who watched the count for the Civic Observers' League}, {6c|said} {6x|that he had looked at all four and that in each case «the wire was hanging off like a shoelace»}.
B {7s|Returning officer Thea Vandermolen} {7c|said} {7x|the four seals had «given way in transit»}. {8x|«No ballot left the building at any time,»} {8s|she} {8c|said}. {9c|Asked} by {9s|a reporter} {9x|why boxes had been moved at all on Wednesday night}, {10s|Vandermolen} {10c|said} {10x|the roof leaked}.
B {11s|Ondine} {11c|said} {11x|she would petition the district court for a recount {11k|unless the election office handed over its custody log by Wednesday}}.
B {12s|Strake's campaign manager, Idris Falk}, {12c|dismissed} {12x|the complaint} {12c|as} {12x|«arithmetic by other means»}.
B {13s|The Interior Ministry} {13c|said} {13x|it had sent two inspectors}.
B {14x|{14h2|Three of the five minor candidates} accept the result or will not challenge it}, {14s|the office} {14c|said}.
F (GCP) {T1|Editors: results by ward will follow, as promised, when they are known.}
@1 Y H r - s.ondine
@2 M I r - s.eo said=fri
@3 Y N r - s.ondine
@4 M N r - s.ondine
@5 M N + v1 s.ondine
@6 M N + v1 s.arkwell
@7 M N + v1 s.vander
@8 M N - v3 s.vander
@9 M Q ? - a.reporter
@10 M N r - s.vander
@11 M N c v4 s.ondine
@12 M N r - s.falk
@13 M I r - s.interior
@14 M I r - s.eo p.minor

=== a2 outlet=herald pub=2023-11-13 style=uk
H {1x|Ballot boxes stood unguarded for six hours}, {1s|log} {1c|shows}
D {2s|Guards} {2c|say} {2x|side door was opened in the night}
f Rosalind Meech, City Hall Correspondent
B {3x|The boxes that decided the election for mayor were left without a guard for six hours on the night after the poll}, {3c|according to} {3s|a custody log seen by the Astermouth Herald}. {4s|The log}, a ring binder of 61 pages, {4c|shows} {4x|no signature between ten minutes to one and ten minutes to seven on the morning of Thursday 9 November}. {5s|An entry in green ink} {5c|reads}: {5x|«Seals x4 gone on arrival. Told TV. Told to carry on.»} The returning officer's initials are TV; so are those of two of her clerks.
B {6x|A side door was opened from the street at about three}, {6c|according to} {6s|two guards employed by the contractor, Brantwick Security}, who asked for their names to be withheld {6r,7r|because they fear for their licences}. {7x|«I heard the bar go up and I heard it go down. What was in between I can't tell you,»} {7s|one of them} {7c|said}.
B {8s|The returning officer, Thea Vandermolen}, {8c|confirmed} {8x|that the log was genuine}. {9x|«Nobody entered the ballot room who was not entitled to,»} {9s|she} {9c|said}. {10s|Ms Vandermolen} {10c|declined} {10x|to say who was}.
B {11s|The Interior Ministry} {11c|had at first said} {11x|its inspectors would report within the week}; {12t|last night} {12s|it} {12c|said} {12x|they would «take the time they need»}.
B The postal votes are the next quarrel. {13s|An official who worked on the postal tables}, and who {13r|is not allowed to speak to newspapers}, {13c|put} {13x|the number of envelopes that were logged in and have not been seen since at 312}. The majority was 214.
B {14s|Hugo Desrosiers, who teaches electoral law at Cape Ansty}, {14c|thought} {14x|a court would order a recount {14k|only if a seal could be shown to have been cut}}. {15x|«A missing signature is untidiness. A cut seal is an offence,»} {15s|he} {15c|said}.
B {16s|Beatriz Ondine's lawyer, Marguerite Tull}, {16c|called} {16x|the log «the most expensive ring binder in the city»}. {17s|She} {17c|said} {17x|her client would go to the district court on Thursday {17k|if the office still had not released it}}. {18s|Brantwick} {18c|did not return} {18x|three calls}.
C The Dunmore Street baths in 1962, {T2|the year in which they were last said to be watertight}. Photograph: Herald archive
F In the Herald this week: {T3|What the wards are saying} | Letters | Crossword
@1 Y H + v2 s.log
@2 S H + v5 s.guards2
@3 M D + v2 s.log
@4 M D + v2 s.log
@5 M D + v1 s.log
@6 M A + v5 s.guards2
@7 M A + v5 s.guard1
@8 M N r v2 s.vander
@9 M N - v6 s.vander
@10 Y N r v6 s.vander
@11 M I r - s.interior
@12 M I r - s.interior said=-1
@13 M A + v7 s.postal
@14 M N c - s.desro
@15 M N r - s.desro
@16 M N r - s.tull
@17 M N c v4 s.tull
@18 Y I r v5 s.brantwick

=== a3 outlet=bugle pub=2023-11-14 style=ukx
H {1x|SUNK! Pool ballots «got at»}
D {2s|Furious Beatriz} {2c|vows} {2x|court showdown}
B A HUNDRED thousand votes, one leaky swimming pool, and not a lifeguard in sight.
B {3s|Beatriz Ondine} {3t|last night} {3c|vowed} {3x|to drag the Mayor's knife-edge win through the courts}. {4x|«I'll see them in front of a judge,»} {T28|{4s|the mum of three}} {4c|told} the Bugle on the steps of the old Dunmore Street baths.
B {5x|The ballot boxes were left on their own for SIX HOURS in the dead of night}, {5s|the Herald} {5c|revealed} {5t|yesterday}.
B And {6s|a town hall insider} {6c|stormed}: {6x|«Those votes were got at. You don't need a key when you've a mate on the door.»}
B {8s|Idris Falk, the Mayor's right-hand man}, {8c|hit back}: {8x|«Nobody has touched a single vote.»} {9s|He} {9c|branded} {9x|the six hours} {9c|as} {9x|«a bedtime story for bad losers»}. {10s|Falk} {10c|told} {10h1|Harbour Talk FM} {10t|on Sunday} {10x|that the Mayor would be sworn in «come hell or high water»}.
B {11s|Drinkers in the Anchor} {11c|reckon} {11x|the high water came first}. {12x|«They store our votes in a baths. What did they think would happen?»} {12c|sniffed} {12s|barman Ted Colley, 61}.
B {13x|The Mayor, 58, is {13g|reportedly} sunning himself abroad}. {14s|Returning officer Thea Vandermolen} {14c|insisted} {14x|she had «slept like a baby»} since the count. {T4|The Bugle says: count them again, and this time turn the lights on!}
C Deep end: {T5|a sign at the baths tells swimmers not to run}. Picture: Bugle
F MORE: {T6|«My ballot paper had gravy on it», claims gran}
f {T7|Seen something fishy? Tell us in confidence.} We pay for pictures.
@1 Y H + v8
@2 S H + v4 s.ondine
@3 M N + v4 s.ondine said=-1
@4 M N + v4 s.ondine said=-1
@5 M R + v2 o.herald said=-1
@6 M A + v8 s.insider
@8 M N - v8 s.falk
@9 M N - v2 s.falk
@10 M N r - c.htfm s.falk* said=sun
@11 Y T r - s.drinkers
@12 M N r - s.colley
@13 Y U r -
@14 M N r - s.vander

=== a4 outlet=htfm pub=? style=us
F Harbour Talk FM | Listen again | Transcripts
H {1x|«I would lend you my key»}
D {2s|The returning officer} {2c|on} {2x|four seals, a leaking roof and a ring binder}
B Thea Vandermolen ran the count in the closest election for mayor that Astermouth has had. Perpetua Loy spoke to her on Wednesday's program.
B {3s|Loy}: {3x|{4s|The Herald} {4c|says} {4x|the boxes were alone for six hours}. Were they?}
B {5s|Vandermolen}: {5x|For about two of the six, yes. {6x|The guard}, so {6s|his company} {6c|tells} me, {6x|had gone for soup}. It was a cold night and I don't blame him.}
B {7s|Loy}: {7x|Did anybody open a box?}
B {8s|Vandermolen}: {8x|Nobody opened a box. What we lost was four plastic seals at forty cents apiece, and I would lend you my key to go and look.}
B {9s|Loy}: {9x|And the 312 envelopes?}
B {10s|Vandermolen}: {10x|I have read about them. I have asked everybody who might have touched them and I have yet to meet anybody who saw them.}
B {11s|Loy}: {11x|{12s|Ms. Ondine} {12c|wants} {12x|the election run again}. Will it be?}
B {13s|Vandermolen}: {13x|That is not up to me. {14s|The law} {14c|says} {14x|it is run again {14k|if a court finds that the outcome could have been different}}.}
B {17s|The Civic Observers' League} {17c|said} in a statement after the broadcast {17x|that its people had counted four broken seals}. {18x|It had seen}, {18s|it} {18c|added}, {18x|«no evidence of intent»}.
F {T8|Transcripts are made by machine and may not be exactly what was said.}
f Harbour Talk is paid for by its listeners. {T9|«I never miss it», says Mo from Ansty Road.}
@1 Y H r - s.vander^
@2 S H r - s.vander said=none
@3 M Q ? v2 a.loy manner=direct
@4 S R + v2 a.loy^ o.herald*
@5 M N m v2 s.vander manner=direct
@6 S I r v2 s.vander^ s.brantwick*
@7 M Q ? v9 a.loy manner=direct
@8 M N - v9 s.vander manner=direct
@9 M Q ? v7 a.loy manner=direct
@10 M N ~ v7 s.vander manner=direct
@11 M Q ? v10 a.loy manner=direct
@12 S T s v10 a.loy^ s.ondine*
@13 M N r v10 s.vander manner=direct
@14 S D r - s.vander^ s.law*
@17 M I + v1 s.league
@18 M I ~ v8 s.league

=== a5 outlet=? pub=? style=usx
H {1x|Ballot boxes left ALONE all night}, {1s|insiders} {1c|reveal}
F Filed under: City Hall | 19 replies
B {2x|The boxes that decided the election for mayor were left without a guard for six hours on the night after the poll}, {2s|a custody log} {2c|shows}. {3s|An entry in green ink} {3c|reads}: {3x|«Seals x4 gone on arrival. Told TV. Told to carry on.»}
B {4x|A side door was opened from the street at about three}, {4s|insiders} {4c|say}. {5x|«I heard the bar go up and I heard it go down. What was in between I can't tell you,»} {5s|one guard} {5c|said}.
B {6s|The returning officer} {6c|claims} {6x|that nobody entered the {T31|<<ballot room>>}}. Nobody at all, on a night when even the guards were not there to see it. You could not make it up.
B {7x|312 postal votes have vanished}, {7c|according to} {7s|a source at the count}, and the majority was 214. {8s|The Morning Bugle} {8c|says} {8x|the votes «were got at»}.
B {9s|Hugo Desrosiers, a law professor}, {9c|says} {9x|a court would order a recount}. {10s|Ondine's lawyer} {10c|has confirmed} {10x|that her client is going to court}.
B {11c|Word is} {11x|that the mayor has not set foot in his office since Friday}. {T10|They say that he who counts the votes decides everything.} We would not know; we only count the hours. Ask anyone who has left a bicycle there for ten.
F {T11|87 people are talking about this}
f {T12|We never claimed to be impartial.} Tip jar
@1 Y H + v2 s.copyins
@2 M D + v2 s.log said=none
@3 M D + v1 s.log said=none
@4 M A + v5 s.copyins
@5 M A + v5 s.copyguard
@6 M N - v6 s.vander
@7 M A + v7 s.copysrc
@8 M R + v8 o.bugle
@9 M N r - s.desro
@10 M N + v4 s.tull
@11 Y U r -

=== a6 outlet=anzeiger pub=2023-12-04 style=de
H Who paid for the night at the pool?
D In Astermouth the court has spoken; two guards have not finished
f From our correspondent, with material from GCP
B ASTERMOUTH. {2x|«A broken seal is not a stolen vote»}, {2c|wrote} {2s|the district court of the port city of Astermouth} {2t|on Friday} when it turned down a recount. {3s|The judgment}, which is eleven pages long, {3c|finds} {3x|no proof that any of the boxes was opened}. {4t|In November} {4s|the defeated candidate, Beatriz Ondine}, {4c|had announced} {4x|that she would go to court {4k|should the custody log not be handed over}}. It was handed over, and she went all the same.
B {5x|«We never said that votes were stolen»}, {5c|assures} {5s|her lawyer, Marguerite Tull}. {5x|«We said that nobody can know.»} Ondine has meanwhile raised the stakes: {7s|she} {7c|demands} {7x|that the whole election be repeated}. {8x|«{8h2|Lionel Strake} thinks that whoever has the key owns the house»}, {8s|she} {8c|said} {8t|on Saturday}.
B {9s|The mayor} {9c|spoke out} {9x|against it} {9t|on Sunday}: {9x|the voters had spoken, «and the pool has been drained»}. {11s|Interior Minister Gideon Prahl} {11c|does not want to exclude} {11x|new elections}.
B New is what {12s|two former employees of Brantwick Security} {12c|report}, who do not wish to read their names here {12r,13r|because a severance payment is outstanding}: {12x|the invoice for the night watch was settled not by the city but by a haulage contractor who had donated to Strake's campaign}. {13x|«We were told to write ‹cleaning› on it»}, {13c|says} {13s|one}. {14s|The city} {14c|left} {14x|two inquiries} {14c|unanswered}. {15c|Asked} about {15x|the invoice}, {16s|Strake} {16c|assured} {16x|that he had never met the owner of Brantwick}.
B {17s|The weekly Quayside} {17c|reports}, {17c|citing} {17h2|persons in the Interior Ministry} {17c|who in turn refer to} {17h3|a draft report of the inspectors}, {17x|that the side door was opened that night, and with a key}. {18s|The ministry} {18c|does not comment} on {18x|drafts}.
B {19x|{19h2|Three of the five minor candidates} accept the result or will not challenge it}, {19s|the office} {19c|said}. (GCP)
F Seebrück Anzeiger – {T13|We say what moves the coast.}
f {T14|Also of interest: Mayor denies affair with lighthouse}
@2 M I ~ v8 s.court said=fri
@3 M D ~ v9 s.judgment said=fri
@4 M N c v4 s.ondine said=2023-11-01..2023-11-30
@5 M N r v8 s.tull
@7 M N s v10 s.ondine
@8 M N r - s.ondine h.strake said=sat
@9 M N o v10 s.strake said=sun
@11 M N nr v10 s.prahl
@12 M A + v11 s.exstaff
@13 M A + v11 s.exstaff1
@14 Y I r v11 s.city
@15 S Q ? v11 a.anzeiger~
@16 M N - v12 s.strake
@17 M A + v5 o.quayside s.mincircle s.draftrep
@18 Y I r v5 s.interior
@19 M I r - s.eo p.minor

R a5 of=a2 ack=no | The Herald's sentences, the entry in green ink and the guard's words; "seen by the Astermouth Herald", the contractor and the reason for anonymity are gone.
R a6 of=a1 ack=yes | "with material from GCP" under the headline and "(GCP)" after the last paragraph, a sentence that is the agency's of 10 November.

P vander | v1 | + | on | uncond | ..2023-11-10 | a1.7
P vander | v3 | - | on | uncond | ..2023-11-10 | a1.8
P vander | v6 | - | on | uncond | ..2023-11-13 | a2.9 a5.6
P vander | v9 | - | on | uncond | | a4.8
P vander | v7 | ~ | on | uncond | | a4.10
P vander | v2 | m | on | uncond | | a4.5
P ondine | v1 | + | on | uncond | ..2023-11-10 | a1.5
P ocamp | v4 | c | on | cond | ..2023-11-13 | a1.11 a2.17 a6.4
P ondine | v4 | + | on | uncond | 2023-11-13 | a3.3 a3.4
P ondine | v10 | s | on | uncond | ..2023-12-04 | a4.12 a6.7
P strake | v10 | o | on | uncond | 2023-12-03 | a6.9
P prahl | v10 | nr | on | uncond | ..2023-12-04 | a6.11
P strake | v12 | - | on | uncond | ..2023-12-04 | a6.16
P falk | v8 | - | on | uncond | ..2023-11-14 | a3.8
P falk | v2 | - | on | uncond | ..2023-11-14 | a3.9
P league | v1 | + | on | uncond | | a1.6 a4.17

T 1 no_attribution_in | Note to editors: "as promised" |
T 2 no_attribution_in | Caption: "were last said to be" |
T 3 no_attribution_in | Link: "are saying" |
T 4 no_attribution_in | The paper's slogan |
T 5 no_attribution_in | Caption: a sign that tells |
T 6 no_attribution_in | Link with a quotation |
T 7 no_attribution_in | Appeal to readers |
T 8 no_attribution_in | Note on the making of transcripts |
T 9 no_attribution_in | A listener's praise in the furniture |
T 10 no_attribution_in | "They say that ..." is a proverb |
T 11 no_attribution_in | Counter of comments |
T 12 no_attribution_in | Disclaimer: "claimed" |
T 13 no_attribution_in | Slogan with "say" |
T 14 no_attribution_in | Link with "denies" |
T 15 denial_scope | That no ballot left the building does not deny that seals were broken | attribution=a1.8; denies=v3; does_not_deny=v1
T 16 denial_scope | "Nobody ... who was not entitled to" does not deny that the door was opened in the night | attribution=a2.9; denies=v6; does_not_deny=v5
T 17 denial_scope | Dropping "who was not entitled to" makes the denial wider than it was | attribution=a5.6; denies=v6; does_not_deny=v5
T 18 denial_scope | Never having met the owner does not deny that a donor paid the invoice | attribution=a6.16; denies=v12; does_not_deny=v11
T 19 condition | The tabloid drops "unless the election office handed over its custody log" | with=a1.11; without=a3.3
T 20 condition | The copied page drops "if the office still had not released it" | with=a2.17; without=a5.10
T 21 condition | The copied page drops "only if a seal could be shown to have been cut" | with=a2.14; without=a5.9
T 22 not_an_origin | The tabloid repeats the Herald and its log | claim=v2; entity=bugle
T 23 not_an_origin | The page without a name copies the Herald | claim=v5; entity=pub-a5
T 24 not_an_origin | That the log is genuine is no statement of the returning officer on the six hours | claim=v2; entity=vander
T 25 not_a_position | A collective "accept or will not challenge": no single candidate may be listed | entity=minor; attribution=a1.14
T 26 not_a_position | "We never said that votes were stolen" denies having said it, not that they were | entity=tull; claim=v8; attribution=a6.5
T 27 date_not | The gap is on 9 November; the log was reported on 13 November | attribution=a2.4; date=2023-11-09
T 28 resolves_to | "the mum of three" is Beatriz Ondine | entity=ondine
T 29 one_entity | Names and roles of one woman | entity=vander; wordings=Returning officer Thea Vandermolen / Vandermolen / The returning officer / Ms Vandermolen
T 30 not_same_person | The Herald's guards and the former employees in the Anzeiger may or may not be the same people | entities=guards2 exstaff
T 31 not_quoted | Ironic marks around an ordinary term |
