# story Five people vanish at a river ford between two states; an exiled newsroom reports a bargain over prisoners that one side denies in part, and a letter from the border later counts six.

E cass | S | Cassadia | Cassadia; Port Mirren
E solano | P | Henrike Solano | Solano; Ms Solano | of=cass
E intmin | O | Interior Ministry of Cassadia | the interior ministry | of=cass
E cassmfa | O | Foreign Ministry of Cassadia | | of=cass
E ozeril | S | Ozeril | Ozeril; Vasstad
E fc | O | Frontier Command of Ozeril | the Frontier Command | of=ozeril
E bulletin | D | bulletin of the Frontier Command | the bulletin | of=fc
E velimir | P | Radu Velimir | Velimir; Mr Velimir | of=ozeril
E court | O | royal court of Sulhan | the court
E mission | O | Frontier Monitoring Mission | the Mission
E banks | P | Aurelio Bankes | Bankes | of=mission
E paper | D | closing paper of the Frontier Monitoring Mission | the paper | of=mission
E forum | O | Continental Forum | the Forum
E tuam | P | Ingeborg Tuam | Tuam | of=forum
E seven | G | seven of the twelve member states of the Continental Forum |
E relief | O | Pan-Continental Relief Committee | the Relief Committee
E tna | M | Transit News Agency | TNA
E border | M | Border 96 |
E lampa | M | Lampa |
E digest | M | Ferrow Morning Digest | the Digest
E herald | M | Mirren Herald | the Herald
E voice | M | Voice of Vasstad |
E wrm | M | Wadi Ras Mirror |
E ballot | M | Ballot |
E ozinform | M | OzInform |
E longb | M | The Long Border |
E envoy | P | an envoy posted in Vasstad (Transit News Agency) | | anon
E brun | P | Matej Brun | Brun; Mr Brun
E corbeau | P | Lidia Corbeau | Corbeau; Ms Corbeau
E onslow | P | Fergus Onslow | Onslow; Mr Onslow
E villagers | G | villagers of Lower Teyl |
E offs | G | two civil servants in Vasstad (Lampa) | | anon
E off1 | P | one of the two civil servants (Lampa) | | anon
E antech | G | persons in the president's antechamber (Lampa) | | anon
E hosp | P | an employee of the military hospital (Lampa) | | anon
E forumdip | P | a diplomat on the Forum's staff (Mirren Herald) | | anon
E vaux | P | Prosper Vaux | Vaux; Mr Vaux
E copygov | G | government sources, in the copied page | | anon
E copygov1 | P | one source, in the copied page | | anon
E copystaff | G | hospital staff, in the copied page | | anon
E negot | P | a member of the negotiating team (The Long Border) | | anon
E loe | P | Istvan Loe | Loe; Mr Loe
E reporters | G | reporters in Port Mirren |
E skeptics | G | skeptics, in the copied page |

K e1 | ford | The five were seized on Cassadian soil
+ several 3 n2 d1 : solano brun paper
- one 1 n0 d1 : bulletin
K e2 | ford | Soldiers of Ozeril crossed the river
+ one 1 n1 d0 : onslow
- one 1 n0 d0 : ozeril
K e3 | swap | Ozeril and Cassadia are negotiating over an exchange of the five for two convicts, through Sulhan
+ not_established null n1 d0 : lampa solano
- none 0 n0 d0 :
wordings: a3.5 a5.3
K e4 | swap | Cassadia has offered up the two convicts
+ one 1 n1 d0 : solano
- one 1 n0 d0 : cass
wordings: a3.9 a5.6
K e5 | release | Ozeril will send the five home (if Cassadia apologises and reopens the sugar railway)
+ not_established null n1 d0 : velimir lampa
- none 0 n0 d0 :
wordings: a1.11 a3.11 a4.9 a5.7
K e6 | boatman | The boatman is seriously ill, in a military hospital
+ not_established null n0 d0 : lampa herald
- one 1 n1 d0 : loe
wordings: a3.14 a5.11
K e7 | should | Prisoners should be exchanged for the five
+ several 2 n2 d0 : onslow solano
- one 1 n1 d0 : vaux
wordings: a4.8 a6.14
K e8 | sixth | A sixth person, a Sulhani interpreter, was taken and is still held
+ one 1 n0 d0 : longb
- none 0 n0 d0 :
open: auto

=== a1 outlet=tna pub=2027-09-10 style=us
H {1s|Cassadia} {1c|charges} {1x|Ozeril with kidnap of five at river ford}
B PORT MIRREN, Sept 10 (TNA) - {2s|Cassadia} {2t|on Thursday} {2c|accused} {2x|neighboring Ozeril} {2c|of} {2x|abducting four road surveyors and a boatman from its own bank of the River Teyl}.
B {3x|«They were measuring a culvert two hundred meters inside our country, and their breakfast is still on the tailgate,»} {3s|Interior Minister Henrike Solano} {3c|informed} lawmakers. {4s|She} {4c|called on} {4x|Vasstad to hand the five back «without conditions and without a photograph»}.
B {5s|Ozeril's Frontier Command} {5c|shot back} in a two-sentence bulletin {5x|that not one of its soldiers had set foot across the river}. {6x|The five were «detained in the course of an unlawful crossing,»} {6s|the bulletin} {6c|ran}.
B {7s|The Frontier Monitoring Mission, which keeps 40 unarmed observers on the Teyl}, {7c|logged} {7x|boot marks on both banks}. {8x|More than one boat had {8g|apparently} been in the water}, {8s|its head of operations, Aurelio Bankes}, {8c|ventured}, {8x|«but a boat does not carry a passport.»} {16c|Quizzed} about {16x|whether troops had waded over}, {17s|Bankes} {17c|pointed} reporters {17c|to} {17x|a paper his observers would bring out within six weeks}.
B {9s|An envoy posted in Vasstad}, who cannot be identified {9r,10r|under his ministry's rules}, {9c|judged} {9x|the five «small change for something larger.»} {10x|{10h2|Ozeril}}, {10s|the envoy} {10c|recalled}, {10x|has twice sought the return of two citizens jailed in Cassadia for buying gun sights}.
B {11s|Ozeril's foreign minister, Radu Velimir}, {11c|told} {11h1|the state agency OzInform} {11t|late on Thursday} {11x|that the five could be home «in an afternoon» {11k|once Cassadia had apologized and reopened the sugar railway}}. Cassadia shut the line, which carries most of Ozeril's sugar beet to the coast, in March.
B {12x|{12h2|Seven of the twelve member states of the Continental Forum} have condemned the detentions or voiced concern}, {12c|by the count of} {12s|the Forum's secretary general, Ingeborg Tuam}. {13s|The Pan-Continental Relief Committee} {13c|appealed for} {13x|access to the detainees}.
F (Additional reporting by TNA in Vasstad)
f {T1|How TNA works: when we cannot tell, we say so.}
@1 Y H + e1 s.cass
@2 M T + e1 s.cass said=thu
@3 M N + e1 s.solano said=thu
@4 M N r - s.solano said=thu
@5 M I - e2 s.fc
@6 M D - e1 s.bulletin
@7 M I r - s.mission
@8 M N r - s.banks
@16 S Q ? e2 a.reporters~
@17 Y N r e2 s.banks
@9 M A r - s.envoy
@10 M A r - s.envoy p.ozeril
@11 M N c e5 c.ozinform s.velimir* said=thu
@12 M N r - s.tuam p.seven
@13 M I r - s.relief

=== a2 outlet=border pub=? style=ukx
F Border 96 FM :: Roads :: What's on :: Ring the studio
f Filed Saturday, 11.20
H {1x|‹They walked them through my beets›}
B {2s,T2|A man who farms beside the ford} {2c|has been recounting} {2x|how he saw figures in grey rain capes lead the missing surveyors away from his side of the Teyl}.
B {3x|«They walked them through my beets. You can still see the row,»} {3s|Matej Brun}, 58, {3c|told} our breakfast show. {3x|«The boatman was last. He'd lost a boot.»} {4x|Whether the capes were army issue}, {4s|he} {4c|would not guess}.
B {5x|Jory takes tablets for his heart and has none with him}, {5c|pleads} {5s|Lidia Corbeau, who is married to one of the four}. {6x|«I don't want a railway. I don't want a flag. I want him at this table,»} {6s|she} {6c|told} listeners. {11h2|The interior ministry}, {11s|she} {11c|said}, had rung once {11c|to say} {11x|everything possible was being done}.
B {7s|Plenty in Lower Teyl} {7c|blame} {7x|the government for sending the men out with nothing but a theodolite}.
B {8s|Ozeril} {8c|flatly denies} {8x|its troops crossed over}. {9x|«Then some other army has borrowed their boots,»} {9c|scoffed} {9s|our MP, Fergus Onslow}. {10s|The member for Teyl and Uplands} {10c|would favour} {10x|a trade of prisoners «tomorrow, or the day before»}.
C The ford on Thursday. {T3|The herons are back, locals tell us.} Snap: Dilys on line two
F {T4|Heard something? Text STUDIO and tell us what you reckon.}
f Border 96 is not responsible for the content of adverts
@1 Y H r - s.brun^
@2 M N + e1 s.brun said=none
@3 M N + e1 s.brun said=none
@4 Y N r e2 s.brun said=none
@5 M N r - s.corbeau said=none
@6 M N r - s.corbeau said=none
@7 Y T r - s.villagers said=none
@8 M T - e2 s.ozeril said=none
@9 M N + e2 s.onslow said=none
@10 M N s e7 s.onslow said=none
@11 M I r - s.corbeau* s.intmin said=none

=== a3 outlet=lampa pub=2027-10-03 style=de
F LAMPA – the newsroom from across the river | rendered from the Ozeri by volunteers
H {1x|Five for two: Vasstad and Port Mirren bargain}
D {2s|Officials} {2c|confide}: {2x|Sulhan carries the letters}
B {3x|{3h3|Ozeril} is bargaining with Cassadia over an exchange of the five people taken at the Teyl for two convicted arms buyers}. {3c|Thus} {3s|two civil servants in Vasstad} to Lampa; they in their turn {3c|rely on} {3h2|persons in the president's antechamber}.
B {4x|The kingdom of Sulhan conveys the papers in both directions}, {4c|relates} {4s|one of the two}. {5x|«Nobody sits in the same room. They sit in the same hotel»}, {5s|he} {5c|adds}. What their names are we know and do not write: {3r,4r,5r|a conversation with Lampa is punished in Ozeril with up to six years}.
B {6x|The exchange is to take place {6k|only when the sugar railway runs again}}, {6s|both} {6c|underline}.
B One of the five is faring badly. {7x|The boatman, Istvan Loe, has been lying in the military hospital since the middle of September}, {7c|reports} {7s|an employee of the house}; {8x|he keeps down no food}. {14x|«Twice they carried the bowl out as they had carried it in»}, {14s|the employee} {14c|describes}.
B {9s|The Foreign Ministry in Port Mirren} {9c|answered} our inquiry {9t|on Friday} {9c|with} a single sentence: {9x|«Cassadia has laid no prisoner on any table.»} The Foreign Ministry in Vasstad remained, as always toward media in exile, silent.
B {11t|In September} {11s|Foreign Minister Radu Velimir} {11c|had held out the prospect} {11x|that the five could return «within one afternoon» {11k|as soon as Cassadia apologizes and opens the sugar railway}}. {12s|The Frontier Command} {12c|maintains} to this day {12x|that none of its people stood on the other bank}.
C The Teyl near the ford. {T5|Picture: from a reader who reports that the fishing is poor}
F {T6|Lampa shines because you pay for the oil. Whoever speaks freely needs friends.}
@1 Y H + e3
@2 S H + e3 s.offs
@3 M A + e3 s.offs s.antech p.ozeril
@4 M A + e3 s.off1
@5 M A + e3 s.off1
@6 M A c e5 s.offs
@7 M A + e6 s.hosp
@8 S A + e6 s.hosp^
@14 M A + e6 s.hosp
@9 M I - e4 s.cassmfa said=fri
@11 M N c e5 s.velimir said=2027-09-01..2027-09-30
@12 M I - e2 s.fc

=== a4 outlet=digest pub=2027-10-05 style=fr
F Ferrow Morning Digest – Tuesday 5 October 2027 – what the neighbours print
H A swap, or the rumour of one
B The story of the week belongs to {1s|the exiled newsroom Lampa}, which {1c|announced} {1t|on Sunday}, {1c|on the authority of} {1h2|two officials in Vasstad}, {1x|that {1h3|Ozeril} was haggling with Cassadia over five captives and two convicts}. {2x|The boatman lies in a military hospital}, {2s|it} {2c|further reports}.
B {3s|The Mirren Herald} {3c|comments}: {3x|«A government that has laid nothing on the table might tell us what it keeps under it.»} {4s|The paper} {4c|has also heard} from {4h2|a diplomat on the Forum's staff} {4x|that «one of the five is gravely unwell»}.
B {5s|The Voice of Vasstad} {5c|sneers}: {5x|«Whoever mislays his surveyors should buy a longer tape.»} In the same columns {6s|Radu Velimir, the foreign minister}, {6c|lets fly at} {6x|Lampa, which «writes by the light of other people's money»}.
B {7x|The king «opens doors and does not look through them»}: {7c|with these words} {7h1|the Wadi Ras Mirror} {7c|cites} {7s|the royal court of Sulhan}.
B {8c|Writing} in {8h1|the weekly Ballot}, {8s|the Cassadian opposition leader, Prosper Vaux}, {8c|sets himself} {8x|against any exchange, which would be «a price list for the next five»}. And {9s|Mr Velimir}, let us not forget, {9c|has declared} {9x|that the five could be at home in an afternoon}. {T7|As they say in Ferrow, an afternoon is long if nobody opens the gate.}
F {T8|The Digest quotes briefly and for purposes of review. What the papers assert is theirs.}
@1 M A + e3 o.lampa s.offs p.ozeril said=sun
@2 M R + e6 o.lampa said=sun
@3 M V r e4 o.herald
@4 M A + e6 o.herald s.forumdip
@5 M V r - o.voice
@6 M N r e3 c.voice~ s.velimir*
@7 M I r e3 c.wrm s.court*
@8 M N o e7 c.ballot s.vaux*
@9 M N + e5 s.velimir

=== a5 outlet=? pub=? style=usx
H SECRET SWAP: {1x|five hostages for two gunrunners}
F truthdesk / 12 min / 3.1k shares
f Machine translation. Source language: Ozeri
B {2x|Ozeril negotiates with Cassadia to trade the five persons who were grabbed on the Teyl against two weapons buyers with a conviction}, {2s|government sources} {2c|concede}. {3x|«They do not sit in one room, they sit in one hotel,»} {3s|a source} {3c|dished}.
B {4x|The ferryman, Istvan Loe, is in an army clinic since mid-September}, {4c|per} {4s|clinic staff}. {5x|No meal stays in him}, {5s|they} {5c|add}. {11x|«The bowl was twice brought out just as it was brought in.»}
B {6s|Port Mirren} {6c|swears} {6x|no prisoner has been put on the table}. {7s|Radu Velimir, Ozeril's top diplomat}, meanwhile {7c|promised} {7x|they could return within one afternoon}.
B {8g|Supposedly} {8x|there is a ransom, too}. {10s|Skeptics} {10c|wonder} {10x|why the king would run errands for free}. Look at a map. Look at who sells sugar, who ships it, and whose cousin sits on the board of the railway. {T9|I'm not saying anything. I'm just saying.} The theater of it is the point: two capitals glare at each other in public while the bellhops of a grand hotel carry their mail from the fourth floor to the sixth.
F {T10|Opinions stated below are not endorsed by truthdesk.} Load 212 replies
@1 Y H + e3
@2 M A + e3 s.copygov p.ozeril~ said=none
@3 M A + e3 s.copygov1 said=none
@4 M A + e6 s.copystaff said=none
@5 M A + e6 s.copystaff said=none
@11 S A + e6 s.copystaff^ said=none
@6 M T - e4 s.cass said=none
@7 M N + e5 s.velimir said=none
@8 Y U r - said=none
@10 Y T r - s.skeptics said=none

=== a6 outlet=longb pub=2027-10-22 style=uk
F The Long Border. A letter from the Teyl, no. 88. Friday 22 October 2027
H Five came back
f by Constance Reyes
B Good morning. At a quarter past four on Wednesday the five walked over the railway bridge at Teyl Junction, and two men in new suits walked the other way. {1t|The same evening} {1s|Ms Solano} {1c|owned up} to {1x|weeks of talks «by post, through a friend with a palace»}. {2x|In the end Cassadia had offered up the two}, {2s|she} {2c|acknowledged}. {3x|«I gave two and got five, and I would do that sum again,»} {3s|the interior minister} {3c|declared}.
B Now to what was not declared. {4x|A sixth person, a Sulhani interpreter, was taken at the ford that night and has not been returned}, {4s|a member of the negotiating team} {4c|has let me know}. {5x|«We counted to five because five was the number we were allowed to say out loud,»} {5s|the negotiator} {5c|wrote} to me, in pencil. The name stays with me, {4r,5r|for the sake of the interpreter's family}. {6s|The royal court in Wadi Ras} {6c|ducked} {6x|the question}; {7s|the Relief Committee} {7c|replied} {7x|that it never discusses how many people it visits}.
B The Mission's closing paper came out {10t|on Monday}. {10s|It} {10c|places} {10x|the seizure «between 160 and 190 metres inside Cassadia»}. {T11|Whose boots they were it does not say.} {11s|Radu Velimir}, at the opening of a sugar mill, {11c|waved} {11x|the paper} {11c|away as} {11x|«cartography for beginners»}.
B And the dying boatman? {8x|«I had a bad fish. Three days on clean sheets. The rest is newspapers,»} {8s|Istvan Loe} {8c|laughed} when I rang him {8t|yesterday}. {12s|Ms Corbeau}, whose husband I had hoped to catch, {12c|texted}: {12x|«He is at the table.»}
B {13s|Prosper Vaux}, {14s|who} in {14h1|the Ballot} {14c|had spoken} {14t|earlier this month} {14c|of} {14x|«a price list»}, {13c|now protests} {13x|that he «was never against an exchange, only against a dear one»}.
B Elsewhere on the river: {9x|{9h2|Seven of the twelve member states of the Continental Forum} have condemned the detentions or voiced concern}, {9c|by the count of} {9s|the Forum's secretary general, Ingeborg Tuam} ({9t|last month}, TNA); it would be good to know about the other five. The beets are in. {15s|Mr Brun} {15c|estimates} {15x|his loss at one row}.
F {T12|Hit reply: I read all you tell me, even the rude ones.}
f Pass it on | Back numbers | Stop these letters
@1 M N + e3 s.solano said=2027-10-20
@2 M N + e4 s.solano said=2027-10-20
@3 M N s e7 s.solano said=2027-10-20
@4 M A + e8 s.negot
@5 M A + e8 s.negot
@6 Y I r e8 s.court
@7 Y I r e8 s.relief
@10 M D + e1 s.paper said=mon
@11 M N ~ e1 s.velimir
@8 M N - e6 s.loe said=-1
@12 M N r - s.corbeau
@13 M N m e7 s.vaux
@14 M N o e7 c.ballot s.vaux* said=2027-10-01..2027-10-22
@9 M N r - s.tuam p.seven said=2027-09-01..2027-09-30
@15 M N r - s.brun

R a5 of=a3 ack=no translated=yes | Sentences and quotations of Lampa, turned into English a second time by a machine; the civil servants of Vasstad have become "government sources" and the newsroom is gone.
R a6 of=a1 ack=yes | One sentence of the agency of 10 September, marked "(TNA)".

P solano | e1 | + | on | uncond | 2027-09-09 | a1.2 a1.3
P ozeril | e2 | - | on | uncond | ..2027-10-03 | a1.5 a3.12
P fc | e1 | - | on | uncond | ..2027-09-10 | a1.6
P velimir | e5 | c | on | cond | 2027-09-01..2027-09-30 | a1.11 a3.11
P ozeril | e3 | + | off | uncond | ..2027-10-03 | a3.3 a4.1
P cassmfa | e4 | - | on | uncond | 2027-10-01 | a3.9
P solano | e4 | + | on | uncond | 2027-10-20 | a6.2
P solano | e3 | + | on | uncond | 2027-10-20 | a6.1
P solano | e7 | s | on | uncond | 2027-10-20 | a6.3
P onslow | e7 | s | on | uncond | | a2.10
P vaux | e7 | o | on | uncond | ..2027-10-05 | a4.8 a6.14
P vaux | e7 | m | on | uncond | ..2027-10-22 | a6.13
P loe | e6 | - | on | uncond | 2027-10-21 | a6.8

T 1 no_attribution_in | Statement of method |
T 2 resolves_to | The man who farms beside the ford is the Matej Brun of the next paragraph | entity=brun
T 3 no_attribution_in | Caption: "locals tell us" |
T 4 no_attribution_in | Appeal to listeners |
T 5 no_attribution_in | Photo credit with "reports" |
T 6 no_attribution_in | Plea for money |
T 7 no_attribution_in | A proverb |
T 8 no_attribution_in | Licence line with "quotes" and "assert" |
T 9 no_attribution_in | The writer speaking of himself, no content |
T 10 no_attribution_in | Disclaimer |
T 11 not_a_position | What the paper leaves out: it does not say that soldiers of Ozeril crossed | entity=paper; claim=e2
T 12 no_attribution_in | Appeal to subscribers |
T 13 denial_scope | "Laid no prisoner on any table" denies an offer, not that there are talks | attribution=a3.9; denies=e4; does_not_deny=e3
T 14 denial_scope | Soldiers not having crossed does not deny that somebody took the five on the Cassadian bank | attribution=a1.5; denies=e2; does_not_deny=e1
T 15 not_a_position | Abuse of the newsroom is no denial of its report | entity=velimir; claim=e3; attribution=a4.6
T 16 condition | The press review drops the apology and the railway | with=a1.11; without=a4.9
T 17 condition | So does the page without a name | with=a3.11; without=a5.7
T 18 not_an_origin | The press review only relays the exiled newsroom | claim=e3; entity=digest
T 19 not_an_origin | The page without a name copies the exiled newsroom | claim=e3; entity=pub-a5
T 20 not_an_origin | The persons in the antechamber are reached through Lampa's officials only | claim=e3; entity=antech
T 21 reversal | The government denies an offer and later owns to one | attributions=a3.9 a6.2
T 22 reversal | The opposition leader against any exchange, then only against a dear one | attributions=a4.8 a6.13
T 23 not_same_person | The envoy, the Forum diplomat and the negotiator must not be linked | entities=envoy forumdip negot
T 24 not_a_position | A collective "condemned or voiced concern": no single state may be listed | entity=seven; attribution=a1.12
T 25 date_not | The sentence of the agency is of September, the letter of 22 October | attribution=a6.9; date=2027-10-22
T 26 one_entity | Names and roles of one woman | entity=solano; wordings=Interior Minister Henrike Solano / Ms Solano / the interior minister
T 27 same_utterance | What Velimir told the state agency on 9 September is what the exiled newsroom recalls | attributions=a1.11 a3.11
