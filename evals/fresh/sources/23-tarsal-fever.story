# story Cattle fever breaks out in eastern Osmark; a local weekly points to a feed mill, a trade paper to a warning in July, and a month later slaughtermen speak of a herd killed by mistake.

E osmark | S | Osmark |
E min | O | Ministry of Agriculture of Osmark | the ministry; the agriculture ministry
E hasselby | P | Runa Hasselby | Hasselby; Ms Hasselby | of=min
E bulletin | D | bulletin of the ministry, 16 September | the bulletin | of=min
E storm | P | Helga Storm | Storm; Ms Storm
E kjell | P | Brita Kjell | Kjell
E union | O | Osmark Farmers' Union | the union
E wrangel | P | Tobias Wrangel | Wrangel; Mr Wrangel | of=union
E kelland | S | Kelland |
E kelmin | O | agriculture ministry of Kelland | | of=kelland
E lohmann | P | Per Lohmann | Lohmann | of=kelmin
E kelint | O | interior ministry of Kelland |
E mill | O | Harl Mill | the mill
E amund | P | Georg Amund | Amund; Mr Amund | of=mill
E holm | P | Sigrid Holm | Mrs Holm
E fleck | P | Anders Fleck | Fleck; Prof Fleck
E council | O | Skerrow council |
E lab | O | International Livestock Laboratory | the laboratory
E seven | G | seven countries |
E nna | M | Northern News Agency | NNA
E adv | M | Skerrow Advertiser | the Advertiser
E ntv | M | NTV |
E stock | M | The Stockman |
E post | M | The Capital Post | the Post
E kelradio | M | Kelland Radio |
E vets | G | two vets working on the outbreak (Skerrow Advertiser) | | anon
E vet1 | P | one of the two vets (Skerrow Advertiser) | | anon
E keloff | G | officials in Port Hallam (Kelland Radio) | | anon
E kelprem | G | people in the premier's office (Kelland Radio) | | anon
E emps | G | two ministry employees (The Stockman) | | anon
E emp1 | P | one of the two ministry employees (The Stockman) | | anon
E slaught | G | four slaughtermen (The Capital Post) | | anon
E slaught1 | P | one of the four slaughtermen (The Capital Post) | | anon
E offs | G | three officials who have seen the files (The Capital Post) | | anon
E off1 | P | one of the three officials (The Capital Post) | | anon
E cvets | G | vets, in the copied page | | anon
E cvet1 | P | one of the vets, in the copied page | | anon
E advrep | P | a reporter of the Skerrow Advertiser | | unnamed
E farmers | G | farmers at the mart |

K g1 | feed | The fever came to the farms with feed from the Harl Mill
+ one 1 n0 d0 : adv
- none 0 n0 d0 :
open: auto
K g2 | feed | A batch of feed from the Harl Mill tested positive
+ none 0 n0 d0 :
- one 1 n1 d0 : amund
wordings: a2.5 a2.6 a3.8 a5.5 a6.10
K g3 | extent | The disease has been found on nine farms
+ several 2 n0 d1 : min lab
- none 0 n0 d0 :
K g4 | ban | Kelland will lift its import ban (after 28 days without a new case)
+ one 1 n1 d0 : lohmann
- none 0 n0 d0 :
K g5 | compensation | Farmers should be compensated at full market value
+ several 3 n2 d0 : union holm kjell
- one 1 n1 d0 : storm
K g6 | warning | The ministry was told in July of sick cattle near Skerrow
+ not_established null n0 d0 : stock post
- none 0 n0 d0 :
open: auto
K g7 | warning | The ministry knew of a confirmed case before 7 September
+ none 0 n0 d0 :
- one 1 n1 d0 : hasselby
K g8 | cull | A healthy herd was destroyed by mistake at Upper Fenby
+ one 1 n0 d0 : post
- none 0 n0 d0 :
open: auto
K g9 | border | Kelland will close its border to all livestock
+ one 1 n0 d0 : kelradio
- none 0 n0 d0 :
open: auto

=== a1 outlet=nna pub=2026-09-08 style=usl
H {1s|Osmark} {1c|confirms} {1x|tarsal fever on cattle farm}
B SKERROW, Sept 8 (NNA) - {2s|Osmark} {2c|confirmed} {2t|on Tuesday} {2x|its first case of tarsal fever in cattle in 31 years, on a dairy farm near Skerrow in the east of the country}.
B {3s|Chief veterinary officer Runa Hasselby} {3c|told} a news conference {3x|that 212 animals had been destroyed and a 10-km exclusion zone put in place}. {4x|«We got to this one early,»} {4s|she} {4c|said}. {5x|The farmer rang the ministry's hotline on Monday morning}, {5s|Hasselby} {5c|added}.
B {6x|Tarsal fever, which lames cattle and cuts milk yields, does not affect humans}, {6c|according to} {6s|the ministry}.
B {7s|The agriculture ministry in neighbouring Kelland}, which buys a third of Osmark's beef, {7c|said} {7x|it would ban live animals and fresh meat from midnight and lift the ban {7k|once 28 days had passed without a new case}}. {8x|{8h2|Seven countries} have halted imports or are considering doing so}, {8s|Hasselby} {8c|said}.
B {9s|The Osmark Farmers' Union} {9c|called for} {9x|compensation at full market value}. {10x|«A man who loses his herd has lost his wages, his pension and his father's work,»} {10s|its president, Tobias Wrangel}, {10c|said}.
B {11s,12s|Finance Minister Helga Storm} {11c|rejected} {11x|the demand}, {12c|saying} {12x|the law provided for 60 percent and she saw «no reason to write blank cheques»}.
B Beef futures in Aldern fell 6 percent, their steepest one-day drop in two years.
F (NNA) {T1|Clients are reminded that all NNA reports carry a credit line.}
@1 Y H r - s.osmark
@2 M I r - s.osmark said=tue
@3 M N r - s.hasselby said=2026-09-08
@4 M N r - s.hasselby said=2026-09-08
@5 M N r - s.hasselby said=2026-09-08
@6 M I r - s.min
@7 M I c g4 s.kelmin
@8 M N r - s.hasselby p.seven said=2026-09-08
@9 M I s g5 s.union
@10 M N r - s.wrangel
@11 M N o g5 s.storm
@12 M N r - s.storm

=== a2 outlet=adv pub=2026-09-10 style=uk
H {1x|Feed mill link to cattle fever}
f By Annelie Bruun
B {2x|The cattle fever that has closed the Fenby road is {2g|thought} to have come in with calf meal from the Harl Mill}, {2s|the Advertiser} {2c|has learned}.
B All three farms hit so far bought the same meal in August. {3x|It is the only thing they have in common}, {3c|say} {3s|two vets working on the outbreak}, neither of whom can be named {3r|because they have signed the ministry's secrecy form}. {4x|«You don't need to be a detective,»} {4c|was how} {4s|one} {4c|put it}.
B {5s|The mill's managing director, Georg Amund}, {5c|is adamant} {5x|that nothing has been found}. {6x|«Not one sample from this mill has come back positive. Not one,»} {6s|he} {6c|told} the Advertiser {6t|on Wednesday}. {7c|Pressed on} {7x|how many had been sent off}, {8s|he} {8c|said} {8y|that was a matter for the ministry}.
B At the mart on Tuesday there was talk of little else. {9x|«I've 90 head and I'm afraid to look at their feet of a morning,»} {9c|said} {9s|Sigrid Holm, who farms at Upper Fenby}. {10x|«If they come to shoot them they can pay me what they'd fetch in that ring, not a penny less,»} {10s|she} {10c|went on}.
B {13s|Others} {13c|blamed} {13x|the wind, the crows and the government}. {11s|Farmers} {11c|muttered} {11x|that nobody in Aldern had ever pulled on a wellington}.
B {12s|Skerrow council} {12c|has asked} {12x|walkers to keep off farmland until further notice}, and Saturday's ploughing match is off.
C Disinfectant mats on the Fenby road. {T2|<<Keep out>>, it says, and people do.} Photo: Annelie Bruun
F {T3|The Advertiser: telling it like it is since 1871} | Small ads | Births, marriages & deaths
@1 Y H + g1
@2 M V + g1 src=adv
@3 M A + g1 s.vets
@4 M A r - s.vet1
@5 M N - g2 s.amund said=2026-09-09
@6 M N - g2 s.amund said=wed
@7 S Q ? g2 a.advrep~ said=2026-09-09
@8 M N r g2 s.amund said=2026-09-09
@9 M N r - s.holm said=2026-09-08
@10 M N s g5 s.holm said=2026-09-08
@11 Y T r - s.farmers
@12 M I r - s.council
@13 Y T r - s.farmers

=== a3 outlet=ntv pub=? style=usz
H {1x|Kelland about to shut border over cattle fever}, {1s|report} {1c|says}
B {2x|{2h4|Kelland} is preparing to close its border to all livestock and farm vehicles from Saturday}, {2s|the public broadcaster Kelland Radio} {2c|reported}, {2c|citing} {2h2|officials in Port Hallam} who {2c|in turn pointed to} {2h3|people in the premier's office}.
B {3s|The report} {3c|said} {3x|lorries were already being turned round at the Veyle bridge}. {4s|Kelland's interior ministry} {4c|had no comment} {4x|on border matters}.
B In Osmark {5s|officials at the ministry} {5c|say} {5x|the disease has now been found on nine farms}. {6s|The International Livestock Laboratory}, which tests the samples, {6c|also put} {6x|the number at nine}.
B {7s|The Skerrow Advertiser}, the local paper, {7c|has reported} {7x|that {7h2|investigators} suspect animal feed from a mill in the area}. {8s|The mill} {8c|told} {8h1|the paper} {8x|that none of its feed had tested positive}.
B {9s|The Osmark Farmers' Union} {9c|called for} {9x|compensation at full market value}. {10x|«A man who loses his herd has lost his wages, his pension and his father's work,»} {10s|its president, Tobias Wrangel}, {10c|said}.
F Source: NTV/NNA
F {T4|Explained: What we know about tarsal fever} | {T5|Is milk safe? Your questions answered}
@1 Y H + g9 o.kelradio said=none
@2 M A + g9 o.kelradio s.keloff s.kelprem p.kelland said=none
@3 M A r - o.kelradio s.keloff^ said=none
@4 Y I r g9 s.kelint said=none
@5 M I + g3 s.min/ui said=none
@6 M I + g3 s.lab said=none
@7 M R + g1 o.adv h.vets said=none
@8 M I - g2 c.adv s.mill* said=none
@9 M I s g5 s.union said=none
@10 M N r - s.wrangel said=none

=== a4 outlet=stock pub=2026-09-18 style=uk
H {1x|Ministry «sat on July warning»}
f Mikkel Rasch, Livestock Editor
B {2x|The agriculture ministry was alerted to lame cattle near Skerrow in the middle of July, eight weeks before it announced an outbreak}, {2s|two people employed there} {2c|have told} The Stockman. {3x|«They sat on it. There was a note, the note went upstairs, and that was the last anyone saw of it,»} {3c|said} {3s|one}. Both would talk only on condition that we did not name them, {2r,3r|for fear of losing their jobs}.
B {4c|In a written reply}, {4s|the ministry} {4c|said} {4x|it had been notified of the first confirmed case on 7 September «and not a day earlier»}. {5s|It} {5c|did not address} {5x|unconfirmed ones}.
B Exporters can draw breath. {6x|Kelland will lift its ban next month}, {6s|the country's agricultural attaché, Per Lohmann}, {6c|assured} a gathering of meat traders {6t|on Monday}. {7x|«We like your beef. We have not gone off it,»} {7s|he} {7c|told} them.
B {8s|The opposition's farm spokeswoman, Brita Kjell}, {8c|threw her weight behind} {8x|payment at market value}. {9x|The state}, {9s|she} {9c|argued}, {9x|had «insured bankers against worse»}.
B {10s|The ministry's latest bulletin}, dated 16 September, {10c|lists} {10x|nine infected holdings}, all of them east of the river. {11s|Runa Hasselby, the chief vet}, {11c|admitted} at a meeting in Skerrow {11t|last week} {11x|that testing had been «slower than I'd have liked»}. {12s|She} {12c|promised} {12x|a second laboratory by the end of the month}.
B The Harl Mill has not taken kindly to the attention. {13s|It} {13c|is threatening} {13x|to sue {13k|if the allegation is repeated}}; for the record, we are repeating only that it was made. {T6|We say: test first, shout later.}
F {T7|The Stockman. Prices, views and what they're saying at the ringside.} Subscribe
@1 Y H + g6
@2 M A + g6 s.emps
@3 M A + g6 s.emp1
@4 M I - g7 s.min
@5 Y I r g6 s.min
@6 M N + g4 s.lohmann said=mon
@7 M N r - s.lohmann said=2026-09-14
@8 M N s g5 s.kjell
@9 M N r - s.kjell
@10 M D + g3 s.bulletin said=2026-09-16
@11 M N r - s.hasselby said=2026-09-07..2026-09-13
@12 M N r - s.hasselby said=2026-09-07..2026-09-13
@13 M I c - s.mill

=== a5 outlet=? pub=? style=usx
H They are POISONING our cows
B {2x|The cattle fever that has closed the Fenby road is {2g|thought} to have come in with calf meal from the Harl Mill}. All three farms hit so far bought the same meal in August.
B {3x|It is the only thing they have in common}, {3c|say} {3s|vets} who have been gagged by the ministry. {4x|«You don't need to be a detective,»} {4s|one} {4c|says}.
B {5s,T21|The mill boss} {5c|says} {5x|«Not one sample from this mill has come back positive. Not one.»} {T8|And we all believe him, don't we.}
B {6x|Kelland will let our beef back in} {6c|according to} {6s|its government}. {7x|Farmers should get every penny they'd get at market}, {7c|says} {7s|Sigrid Holm, a brave local woman}.
B Meanwhile the supermarket shelves are full of meat from who knows where, and it has been raining since Tuesday.
F {T9|Share this before it is taken down!!! They don't want you to know} | 212 shares
@2 S U + g1 said=none
@3 M A + g1 s.cvets said=none
@4 M A r - s.cvet1 said=none
@5 M N - g2 s.amund said=none
@6 M I + g4 s.kelland said=none
@7 M N s g5 s.holm said=none

=== a6 outlet=post pub=2026-10-06 style=uk
H {1x|Healthy herd killed by mistake at Fenby}, {1c|say} {1s|slaughtermen}
B {2x|A herd of 140 healthy cows was destroyed at Upper Fenby last month because a team had been sent to the wrong farm}, {2c|according to} {2s|four of the slaughtermen who did the work}. {3x|«The tags didn't match the sheet. We said so, and we were told to get on with it,»} {3c|recalled} {3s|one of the four}, none of whom wanted his name in print {3r|because the ministry is still hiring}.
B {4s|The ministry} {4c|had not responded} {4x|to detailed questions} by last night.
B It has other questions to answer. {5x|A warning about sick cattle did reach the ministry in July}, {5c|according to} {5s|three officials who have seen the files}. {6x|«It went into a drawer,»} {6s|one} {6c|said}. Whether they are the same people who talked to The Stockman is not something this newspaper can know. {7t|On Sunday} {7s|Runa Hasselby} {7c|said} on a phone-in {7x|that no confirmed case had been kept back «on any date, by anyone»}.
B {8c|For} {8s|Anders Fleck, professor of epidemiology at Aldern's veterinary school}, {8x|the real scandal is the waiting}. {9x|«Twenty-eight days is a political number, not a biological one,»} {9s|he} {9c|said}.
B {10s|Georg Amund of the Harl Mill}, who {10c|told} {10h1|the Skerrow Advertiser} {10t|in September} {10x|that no sample of his had proved positive}, has since closed two of his three lines.
B {11x|«Sixty per cent is the law,»} {11s,12s|Ms Storm} {11c|repeated} {11t|yesterday}, {12c|dismissing} {12x|the farmers' demand for market value} {12c|as} {12x|«unaffordable»}. {13s|The farmers' union} {13c|replied} {13x|that so were farmers}.
C Empty sheds at Upper Fenby. The gate, someone has chalked, is always open.
F The Capital Post | {T10|We believe good journalism matters. If you agree, tell a friend.}
@1 Y H + g8 s.slaught
@2 M A + g8 s.slaught
@3 M A + g8 s.slaught1
@4 Y I r g8 s.min
@5 M A + g6 s.offs
@6 M A + g6 s.off1
@7 M N - g7 s.hasselby said=sun
@8 M N r - s.fleck
@9 M N r - s.fleck
@10 M N - g2 c.adv s.amund* said=2026-09-01..2026-09-30
@11 M N o g5 s.storm said=-1
@12 M N o g5 s.storm said=2026-10-05
@13 M I r - s.union

R a3 of=a1 ack=yes | The last paragraph repeats two sentences of the agency; the credit says "NTV/NNA".
R a5 of=a2 ack=no | The Advertiser's sentences; "the Advertiser has learned" is gone and the two vets are "gagged by the ministry".

P mill | g2 | - | on | uncond | 2026-09-09 | a2.5 a2.6 a3.8 a5.5 a6.10
P min | g3 | + | on | uncond | | a3.5
P min | g3 | + | on | uncond | 2026-09-16 | a4.10
P lab | g3 | + | on | uncond | | a3.6
P kelmin | g4 | c | on | cond | ..2026-09-08 | a1.7
P kelmin | g4 | + | on | uncond | 2026-09-14 | a4.6
P kelland | g4 | + | on | uncond | | a5.6
P union | g5 | s | on | uncond | ..2026-09-08 | a1.9 a3.9
P holm | g5 | s | on | uncond | 2026-09-08 | a2.10 a5.7
P kjell | g5 | s | on | uncond | ..2026-09-18 | a4.8
P storm | g5 | o | on | uncond | ..2026-09-08 | a1.11
P storm | g5 | o | on | uncond | 2026-10-05 | a6.11 a6.12
P min | g7 | - | on | uncond | ..2026-09-18 | a4.4
P min | g7 | - | on | uncond | 2026-10-04 | a6.7
P kelland | g9 | + | off | uncond | | a3.2

T 1 no_attribution_in | Licence line |
T 2 no_attribution_in | Caption: a sign "says" |
T 3 no_attribution_in | Slogan: "telling it like it is" |
T 4 no_attribution_in | Link: "What we know" |
T 5 no_attribution_in | Link: "questions answered" |
T 6 no_attribution_in | The paper's slogan to its readers |
T 7 no_attribution_in | Footer: "what they're saying" |
T 8 no_attribution_in | Sarcasm |
T 9 no_attribution_in | Appeal to share |
T 10 no_attribution_in | Appeal for support: "We believe" |
T 11 denial_scope | No positive sample does not deny that the feed brought the fever | attribution=a2.6; denies=g2; does_not_deny=g1
T 12 denial_scope | The first confirmed case does not deny a warning | attribution=a4.4; denies=g7; does_not_deny=g6
T 13 condition | The attaché drops the 28 days | with=a1.7; without=a4.6
T 14 condition | The nameless page drops them too | with=a1.7; without=a5.6
T 15 not_an_origin | The nameless page copies the Advertiser | claim=g1; entity=pub-a5
T 16 not_an_origin | NTV repeats the Advertiser | claim=g1; entity=ntv
T 17 not_an_origin | NTV repeats Kelland Radio | claim=g9; entity=ntv
T 18 not_same_person | Employees of one paper, officials of the other: the second says that it cannot know | entities=emps offs
T 19 not_a_position | A collective "halted or are considering": no single country may be listed | entity=seven; attribution=a1.8
T 20 date_not | The note of July was reported on 18 September; the bulletin is of the 16th | attribution=a4.10; date=2026-09-18
T 21 resolves_to | The mill boss is Georg Amund | entity=amund
