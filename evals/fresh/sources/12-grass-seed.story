# story A newsletter has it from two unnamed former employees that a football club paid a winger's agent on the side; the club denies paying somebody else, the owner first disowns and then recognises his initials, and a late report of unpaid wages is left without an answer.

E wexcombe | O | Wexcombe Town | Wexcombe; the club
E hale | P | Prudence Hale | Ms Hale; Hale; the chief executive | of=wexcombe
E dimitrie | P | Aurel Dimitrie | Mr Dimitrie; Dimitrie; the owner
E thackray | P | Gil Thackray | Thackray; the manager
E quiller | P | Renzo Quiller | Quiller; the agent
E pirez | P | Anselmo Pirez | Pirez | of=sporting
E sporting | O | Sporting Lavrado | Sporting
E combined | O | Combined League | the league
E maddern | P | Rory Maddern | Maddern | of=combined
E chargesheet | D | charge sheet of the Combined League | the sheet | of=combined
E odell | P | Bernice Odell | Odell; Mrs Odell | of=trust
E trust | O | Wexcombe Supporters' Trust | the trust
E farrant | P | Moses Farrant | Farrant
E reis | P | Custódio Reis | Reis
E revenue | O | Revenue Board | the Board
E turnstile | M | The Turnstile Letter | Turnstile
E rocket | M | Daily Rocket | the Rocket; the tabloid
E diario | M | Diário de Lavrado | the Diário
E kernauer | M | Kernauer Anzeiger |
E herald | M | Wexcombe Herald | the Herald
E accounts | M | Club Accounts |
E exstaff | G | two former members of Wexcombe Town's finance office (The Turnstile Letter) | | anon
E exstaff1 | P | the more senior of the two former members of the finance office (The Turnstile Letter) | | anon
E banker | P | a person close to Aurel Dimitrie's bank (The Turnstile Letter) | | anon
E mole | P | a dressing-room source (Daily Rocket) | | anon
E copyex | G | former club employees, in the copied page | | anon
E copyex1 | P | one of the former club employees, in the copied page | | anon
E floodlights | P | an acquaintance of the poster who looks after the floodlights | | anon
E circle | G | people around Joaquim Serrat (Diário de Lavrado) | | anon
E circle2 | G | people around Joaquim Serrat (Wexcombe Herald) | | anon
E posters | G | other users of the fan page |
E panelist | P | a member of the league's finance panel (Wexcombe Herald) | | anon
E payroll | G | three people on the club's payroll (Club Accounts) | | anon
E payroll1 | P | one of the three people on the club's payroll (Club Accounts) | | anon
E chairmen | G | chairmen of rival clubs |
E fans | G | supporters of Wexcombe Town |
E courtpapers | D | court papers of the Revenue Board | | of=revenue

K g1 | sidedeal | Wexcombe Town paid six million florins, beyond the registered fee, to a company of Joaquim Serrat's agent
+ one 1 n0 d0 : turnstile
- none 0 n0 d0 :
K g2 | sidedeal | Undeclared money went from Wexcombe Town to Sporting Lavrado
+ none 0 n0 d0 :
- several 2 n2 d0 : hale pirez
wordings: a2.9 a4.3 a5.2
K g3 | case | The Combined League has opened a case against Wexcombe Town
+ several 2 n2 d1 : maddern hale
- none 0 n0 d0 :
K g4 | manager | Gil Thackray will stay beyond the summer (if the club may sign players again)
+ one 1 n1 d0 : thackray
- none 0 n0 d0 :
wordings: a2.12 a4.4
K g5 | leaving | Joaquim Serrat has asked to leave
+ not_established null n0 d0 : rocket herald
- one 1 n1 d0 : quiller
wordings: a4.9 a5.5
K g6 | signature | Aurel Dimitrie saw the side letter and put his name to it
+ not_established null n1 d0 : turnstile dimitrie
- one 1 n1 d0 : dimitrie
wordings: a1.6 a3.5 a6.14
K g7 | wages | Wexcombe Town has not paid its players for March
+ one 1 n0 d0 : accounts
- none 0 n0 d0 :
open: auto
K g8 | sale | Aurel Dimitrie should sell, or will sell, Wexcombe Town
+ several 2 n2 d0 : turnstile odell dimitrie
- one 1 n1 d0 : farrant
K g9 | points | Wexcombe Town will lose twelve points
+ one 1 n0 d0 : rocket
- none 0 n0 d0 :

=== a1 outlet=turnstile pub=2025-01-20 style=usx
F THE TURNSTILE LETTER no. 212 | Monday, January 20, 2025 | Pass it to a friend who owes you money
H Six million reasons to read the small print
B Good morning from a cold press box. {1s|Two people who used to work in the finance office at Wexcombe Town} {1c|tell} Turnstile {1x|that the club wired six million florins to a company run by Renzo Quiller, agent of the winger Joaquim Serrat, three days after his 18 million florin move from Sporting Lavrado was registered}. {2x|The payment}, {2s|they} {2c|let on}, {2x|rests on a side letter that never went near the league}.
B {3x|«We booked it under grass seed. Nobody needs that much grass seed,»} {3c|chuckles} {3s|the more senior of the pair}. Names? Not a chance: {1r,2r,3r|both left with a payoff and a silence clause}.
B {4x|The letter bears the signature of the owner, Aurel Dimitrie}, {4c|as} {4s|they} {4c|remember} it. {6s|Dimitrie}, reached on his boat, {6c|swore} {6x|he had «never set eyes on such a paper»}. {7s|Quiller} {7c|let} {7x|four messages} {7c|go unanswered}.
B Across the water, {8s|Sporting's president, Anselmo Pirez}, {8c|gives us his word} {8x|that his club got eighteen «and not one coin over»}.
B Is the place for sale? {9x|{9h2|Dimitrie} would hand over the keys {9k|for the price of his loans}}, {9c|murmurs} {9s|somebody close to his bank}, on the strict understanding that we leave it at that. {10s|Bernice Odell of the Wexcombe Supporters' Trust} {10c|wants} {10x|him gone «by the time the crocuses are»}.
B {11s|Rival chairmen} {11c|mutter} {11x|that everybody buys grass seed}. {12s|The league} {12c|puts} {12x|last season's combined losses} {12c|at} {12x|211 million florins}, so somebody certainly does.
B One for the quiz: the word "transparency" appears fourteen times in Wexcombe's last annual report, always in the future tense.
F {T1|Turnstile is free for people who say please. Everyone else pays.}
f Unsubscribe | {T2|«The best thing I read in the bath,» says a reader}
@1 M A + g1 s.exstaff
@2 M A + g1 s.exstaff
@3 M A + g1 s.exstaff1
@4 M A + g6 s.exstaff
@6 M N - g6 s.dimitrie
@7 Y N r - s.quiller
@8 M N - g2 s.pirez
@9 M A c g8 s.banker p.dimitrie
@10 M N s g8 s.odell
@11 Y T r - s.chairmen
@12 M I r - s.combined

=== a2 outlet=rocket pub=2025-01-22 style=uk
H SEED OF SHAME: {1x|Wexcombe ‹bunged agent SIX MILLION›}
D {2x|Twelve-point axe hangs over sorry Seasiders}
f EXCLUSIVE by Bo Cartwright
B {3x|CRISIS club Wexcombe are staring at a TWELVE-point deduction}, {3s|the Rocket} {3c|can reveal}.
B League bigwigs pounced after {4s|a newsletter} {4c|spilled the beans} on {4x|a cool six million trousered by super-agent Renzo Quiller in the Joaquim Serrat deal}.
B {5x|The file is open}, {5s|league boss Rory Maddern} {5c|thundered} {5t|last night}. {6x|«We have asked a plain question and we expect the answer in ink,»} {6c|barked} {6s|the former referee}. {7c|Quizzed} on {7x|whether points could go}, {8s|he} {8c|refused to take} {8x|a deduction} {8c|off the table}.
B But {9s|Wexcombe chief executive Prudence Hale} {9c|came out swinging}. {9x|«Every florin we paid to Sporting Lavrado went through the league's own clearing account. Every last one.»} Until it is sorted, the Seasiders are banned from buying so much as a corner flag.
B Now {10x|wing wizard Serrat, 23, has slapped in a transfer request}, {10c|squeals} {10s|our man in the dressing room}. {11x|«The lad's heart's not in it. His boots are by the door,»} {11s|the mole} {11c|sniffed}.
B {12s|Gaffer Gil Thackray} {12c|hinted} {12x|he'd be back next season – but {12k|only if the ban on new signings goes}}. {13x|«I can't make soup out of the saucepan,»} {13s|he} {13c|groaned}. And {14s|fuming fans} {14c|branded} {14x|absent owner Aurel Dimitrie} {14c|as} {14x|«a ghost with a yacht»}.
B {T3|Rocket verdict: if it's sold as grass seed and it smells like a bung, fetch the mower.}
C DOUR: Thackray points at something {T4|he later said he never saw}. PICTURE: ROCKET SPORT
F ROCKETBET: {T5|Our tipsters tell you who's going down}
@1 Y H + g1
@2 Y H + g9
@3 M V + g9 src=rocket
@4 M R + g1 o.turnstile
@5 M N + g3 s.maddern said=-1
@6 M N r g3 s.maddern said=-1
@7 S Q ? g9 a.rocket~ said=-1
@8 M N nr g9 s.maddern said=-1
@9 M N - g2 s.hale
@10 M A + g5 s.mole
@11 M A r g5 s.mole
@12 M N c g4 s.thackray
@13 M N r - s.thackray
@14 Y T r - s.fans

=== a3 outlet=? pub=? style=usl
F Northbank Natter > General Chat > Page 1 of 38
H grass seed!!! the whole six million story
f started by nelly_northbank
B OK for those who have been asleep. {2s|People who used to work at the club} {2c|are saying} {2x|it wired six million florins to a company run by Renzo Quiller, agent of the winger Joaquim Serrat, three days after his 18 million florin move from Sporting Lavrado was registered}. {3x|«We booked it under grass seed. Nobody needs that much grass seed,»} {3c|goes} {3s|one of them}.
B And {4x|it's {4g|apparently} the owner's own scrawl at the bottom}. {5s|Boat Man} {5c|swears blind} {5x|he's never clapped eyes on it}. Pull the other one, it plays the club song.
B {6s|A mate who does the floodlights} {6c|reckons} {6x|the signing ban will be history by Easter}. {7s|Thackray} {7c|says} {7x|he'll be back next season}, so that's something. {8s|The Rocket} {8c|has} {8x|us losing twelve points}, but then the Rocket once had us signing a man who'd been dead since August.
B {9s|Some on here} {9c|moan} {9x|that it's the referees}. {T6|I believe in miracles, me, and in our goal difference.} We've had worse. In my first season there was no roof on the away end, the pies were cold by kick-off and we still sang.
F {T7|You must be logged in to say something nice.}
f badger_1904: {T8|quoted for truth} | {T9|tangerine_tim said: sell the lot and buy a lighthouse}
@2 M A + g1 s.copyex
@3 M A + g1 s.copyex1
@4 Y U + g6
@5 M N - g6 s.dimitrie
@6 M A r - s.floodlights
@7 M N + g4 s.thackray
@8 M R + g9 o.rocket
@9 Y T r - s.posters

=== a4 outlet=diario pub=2025-01-25 style=fr
H {1s|Sporting} {1c|guarantees}: {1x|«not a coin more»}
f Daily Rocket; translation and text of our newsroom
B The case that shakes Wexcombe Town has arrived at our shore. {2x|The club runs the risk of losing twelve points}, {2c|advances} {2s|the Daily Rocket}.
B {3x|«All the money we paid to Sporting Lavrado passed through the clearing account of the league itself. All of it»}, {3c|assured} {3s|the director-general, Prudence Hale}, {3c|cited} by {3h1|that daily}. {4s|The coach, Gil Thackray}, {4c|left in the air} {4x|that he would continue {4k|solely if the prohibition on signing players were lifted}}.
B {5x|«Sporting sold a player, not a secret»}, {5c|reacted} {5s|Anselmo Pirez} {5t|on Thursday night}, at the gate of the training ground and under an umbrella. {6x|The eighteen millions came in two portions and there is no other money}, {6c|guaranteed} {6s|{T28|the president}}.
B Concerning Serrat the matter is more delicate. {7x|The winger has been visiting houses beside the estuary on his free days}, {7c|confided} to the Diário {7s|persons of his circle}, who remain in the shadow {7r|in order not to harm a negotiation in course}. The player's own mother, found yesterday at the fish market, only smiled.
B {9x|«Joaquim has asked nobody for anything, except for the salt at dinner»}, {9c|contested} by telephone {9s|his representative, Renzo Quiller}. {10c|Invited} {10x|to explain the six millions}, {11s|he} {11c|invoked} {11x|professional secrecy}.
B {12s|Custódio Reis, who directed the Sporting academy when Serrat arrived there with eleven years}, {12c|sees} in the affair {12x|«the illness of a football with too many lawyers»}. {13x|The boy}, {13s|he} {13c|laments}, {13x|only ever wanted a ball}.
F {T10|Dear subscriber: your newspaper tells you everything.}
f Opinion: {T11|«I would have kept Serrat», by our columnist}
@1 Y H - g2 s.sporting
@2 M R + g9 o.rocket
@3 M N - g2 c.rocket s.hale*
@4 M N c g4 c.rocket^ s.thackray*
@5 M N r - s.pirez said=thu
@6 M N - g2 s.pirez said=thu
@7 M A r - s.circle
@9 M N - g5 s.quiller
@10 S Q ? g1 a.diario~
@11 Y N r g1 s.quiller
@12 M N r - s.reis
@13 M N r - s.reis

=== a5 outlet=kernauer pub=? style=de
F Kernauer Anzeiger, Sport, p. 23
f Monday, 27 January 2025
H Leafed through: a winger, a letter and a great deal of grass
B {1c|With reference to} {1h2|two former employees of the finance office}, {1s|the Turnstile Letter, a newsletter on football money}, {1c|calculates} {1x|that Wexcombe Town paid an agent six million florins beside the official fee}. {2h1|The Daily Rocket} {2c|gives the floor to} {2s|managing director Prudence Hale}, {2c|according to whom} {2x|not one florin found its way to Lavrado past the league}.
B Does Serrat want to go? {3s|The tabloid}, {3c|leaning on} {3h2|a voice from the dressing room}, {3c|says} {3x|yes}; {4s|the Wexcombe Herald} {4c|wants to have heard} {4x|the same} {4c|from} {4h2|his circle}. To {5h1|the Diário de Lavrado} {5s|his adviser Quiller} had {5c|declared} {5x|that nobody had been asked for anything}.
B {6s|The Herald}, {6c|appealing to} {6h2|a member of the league's finance panel}, {6c|reckons with} {6x|a deduction of only six points}. {7c|In} {7h1|the same paper} {7s|the chairwoman of the supporters, Bernice Odell}, {7c|utters} the sentence of the week: {7x|«He may keep the yacht, but not the club.»} {8s|The owner Aurel Dimitrie}, {8c|so} {8h1|the Herald}, {8c|shows himself ready} {8x|to sell, {8k|should somebody redeem his loans}}.
B {9c|Comments} {9s|the Herald}: {9x|«A club is not a deckchair. You do not fold it up when it rains.»} {T12|That grass grows so well in wet winters was not known to us either.}
F {T13|Quotations are abridged. Opinions, it is said, are free.}
@1 M A + g1 o.turnstile s.exstaff said=..2025-01-27
@2 M N - g2 c.rocket s.hale* said=..2025-01-27
@3 M A + g5 o.rocket s.mole said=..2025-01-27
@4 M A + g5 o.herald s.circle2 said=..2025-01-27
@5 M N - g5 c.diario s.quiller* said=..2025-01-27
@6 M A r - o.herald s.panelist said=..2025-01-27
@7 M N s g8 c.herald s.odell* said=..2025-01-27
@8 M N c g8 c.herald s.dimitrie* said=..2025-01-27
@9 M V r - o.herald said=..2025-01-27

=== a6 outlet=accounts pub=2025-04-10 style=us
H {1x|Wexcombe squad goes unpaid for March}, {1s|staff} {1c|say}
D {2s|Hale}, departing, {2c|concedes} {2x|club is answering league charges}
f By Teodor Lunn
B {3x|Wexcombe Town has yet to pay its players for March}, {3c|according to} {3s|three people on the club's payroll}. {4x|«We were paid in applause,»} {4c|quipped} {4s|one}. They insisted that they not be identifiable in any way {3r,4r|because the club has begun searching phones for leaks}.
B {5s|The club} {5c|would not be drawn} on {5x|wages}.
B {6x|A case over the 2024 purchase of winger Joaquim Serrat has been running since January}, {6c|states} {6s|a charge sheet that the Combined League posted {6t|last Friday}}. {7s|It} {7c|speaks} only {7c|of} {7x|«an arrangement not disclosed to the clearing account»} and names neither the agent nor a sum. {8s|Prudence Hale, who stepped down as chief executive on Monday}, {8c|acknowledged} in a farewell email to staff {8x|that Wexcombe was answering charges}. {9x|«I signed what was put in front of me,»} {9s|she} {9c|wrote}. {9x|«I regret the pen.»}
B {10s|Manager Gil Thackray}, whose team is 14th, {10c|reiterated} {10t|on Tuesday} {10x|that there would be no new contract {10k|without new players}}. {11s|Captain Moses Farrant} {11c|spoke up for} {11x|the owner}. {12x|«He paid for my knee and he never sent a bill. I'd not swap him for anyone,»} {12s|the 34-year-old} {12c|said}.
B The owner's own account has shifted. {13s,14s|Aurel Dimitrie}, who {14t|in January} {14c|professed} {14x|never to have seen the side letter}, {13c|now allows} {13x|that the initials on it are his}. {15s|Bernice Odell of the Wexcombe Supporters' Trust} {15c|greeted} {15x|that} {15c|with} {15x|«a slow handclap»}.
B There is the taxman, too. {16c|In} {16s|papers lodged with the county court}, {16h2|the Revenue Board} {16c|puts} {16x|what it is owed} {16c|at} {16x|3.4 million florins}. {17x|Two consortiums are {17g|reportedly} circling}. So, on match days, are the gulls.
F {T14|Views expressed in guest columns are those of whoever expressed them.}
f Jobs: {T15|«Credit controller wanted,» says our back page}
@1 Y H + g7 s.payroll
@2 S H + g3 s.hale
@3 M A + g7 s.payroll
@4 M A + g7 s.payroll1
@5 Y I r g7 s.wexcombe
@6 M D + g3 s.chargesheet said=2025-04-04
@7 M D r g1 s.chargesheet said=2025-04-04
@8 M N + g3 s.hale
@9 M N r - s.hale
@10 M N c g4 s.thackray said=tue
@11 M N o g8 s.farrant
@12 M N o g8 s.farrant
@14 M N - g6 s.dimitrie said=2025-01-01..2025-01-31
@13 M N + g6 s.dimitrie
@15 M N r - s.odell
@16 M D r - s.courtpapers p.revenue
@17 Y U r -

R a3 of=a1 ack=no | The finance office, the side payment and the grass seed, word for word; the newsletter is not named.
R a4 of=a2 ack=yes translated=yes | "Daily Rocket; translation and text of our newsroom" under the headline.

P dimitrie | g6 | - | on | uncond | ..2025-01-31 | a1.6 a6.14
P dimitrie | g6 | + | on | uncond | ..2025-04-10 | a6.13
P dimitrie | g8 | c | off | cond | ..2025-01-20 | a1.9
P dimitrie | g8 | c | on | cond | ..2025-01-27 | a5.8
P hale | g2 | - | on | uncond | ..2025-01-22 | a2.9
P hale | g3 | + | on | uncond | ..2025-04-10 | a6.8
P pirez | g2 | - | on | uncond | ..2025-01-20 | a1.8
P pirez | g2 | - | on | uncond | 2025-01-23 | a4.6
P maddern | g3 | + | on | uncond | 2025-01-21 | a2.5
P maddern | g9 | nr | on | uncond | 2025-01-21 | a2.8
P thackray | g4 | c | on | cond | ..2025-01-22 | a2.12
P thackray | g4 | c | on | cond | 2025-04-08 | a6.10
P quiller | g5 | - | on | uncond | ..2025-01-25 | a4.9
P odell | g8 | s | on | uncond | ..2025-01-27 | a1.10 a5.7
P farrant | g8 | o | on | uncond | ..2025-04-10 | a6.11 a6.12

T 1 no_attribution_in | "say please" |
T 2 no_attribution_in | Reader's praise at the foot of a newsletter |
T 3 no_attribution_in | Slogan of the paper |
T 4 no_attribution_in | "later said" in a caption |
T 5 no_attribution_in | Advertisement for bets, with "tell" |
T 6 no_attribution_in | The poster's own creed |
T 7 no_attribution_in | "say something" in a log-in line |
T 8 no_attribution_in | An idiom: quoted for truth |
T 9 no_attribution_in | Comment below the page |
T 10 no_attribution_in | Self-praise |
T 11 no_attribution_in | Link with a quotation |
T 12 no_attribution_in | The press review's own joke |
T 13 no_attribution_in | Disclaimer with "it is said" |
T 14 no_attribution_in | Disclaimer |
T 15 no_attribution_in | Advertising with "says" |
T 16 denial_scope | What was paid to Sporting was declared: this does not deny a payment to the agent | attribution=a2.9; denies=g2; does_not_deny=g1
T 17 condition | The fan page drops the condition about the signing ban | with=a2.12; without=a3.7
T 18 not_an_origin | The tabloid repeats the newsletter | claim=g1; entity=rocket
T 19 not_an_origin | The fan page copies the newsletter | claim=g1; entity=pub-a3
T 20 not_an_origin | Two newspapers relay the tabloid's twelve points | claim=g9; entity=diario
T 21 not_an_origin | The people around the player are reached through a newspaper and are no origin of their own | claim=g5; entity=circle2
T 22 not_a_position | Professional secrecy is no answer | entity=quiller; claim=g1; attribution=a4.11
T 23 reversal | The owner recognises the initials he had disowned; both stay with their dates | attributions=a1.6 a6.13
T 24 date_not | The denial retold in April is of January | attribution=a6.14; date=2025-04-10
T 25 same_utterance | One statement of the chief executive in three papers | attributions=a2.9 a4.3 a5.2
T 26 one_entity | Nicknames and roles of one man | entity=dimitrie; wordings=Boat Man / Aurel Dimitrie / the owner
T 28 resolves_to | The president is Sporting's, not the league's | entity=pirez
T 27 not_same_person | Unnamed people of the club and of the dressing room are not linked | entities=exstaff1 mole payroll1
