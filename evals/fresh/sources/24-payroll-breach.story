# story A payroll company loses the records of millions of workers; what was taken, what was paid and who let the hackers in is told by unnamed people, a press release and a researcher whom nobody answered.

E ledgerly | O | Ledgerly | the company; the Company
E verrick | P | Dana Verrick | Verrick | of=ledgerly
E strand | P | Paul Strand | Strand | of=ledgerly
E okabe | P | Ines Okabe | Okabe
E tallow | O | Tallow | the group
E ago | O | office of the attorney general | the attorney general's office
E castellan | P | Roy Castellan | Castellan | of=ago
E ticket | D | internal ticket of Ledgerly, 9 October | the ticket
E corvane | O | Corvane Bank | Corvane; the bank
E finch | P | Loretta Finch | Finch | of=corvane
E plinth | O | Plinth Security | Plinth
E quint | P | Mallory Quint | Quint; Sen. Quint
E chamber | O | Chamber of Commerce | the chamber
E edu | O | Department of Education | the department
E ten | G | ten school districts |
E teachers | O | Harbor City Teachers Federation |
E bruno | P | Ada Bruno | Bruno | of=teachers
E wirehead | M | Wirehead |
E uw | M | Union Wire | UW
E exam | M | Harbor City Examiner | the Examiner
E second | M | Second Factor |
E ledgroom | M | Ledgerly Newsroom | | of=ledgerly
E briefed | G | two people briefed on the incident (Wirehead) | | anon
E briefed1 | P | one of the two people briefed on the incident (Wirehead) | | anon
E suers | G | a bakery and a bus company
E insurer | P | a person who worked on the insurance claim (Second Factor) | | anon
E close2 | G | two people close to the company (Harbor City Examiner) | | anon
E close1 | P | one of the two people close to the company (Harbor City Examiner) | | anon
E invest | G | three people involved in the investigation (Second Factor) | | anon
E invest1 | P | one of the three people involved in the investigation (Second Factor) | | anon
E copybriefed | G | insiders, in the copied page | | anon
E copyone | P | one of the insiders, in the copied page | | anon
E examrep | P | a reporter of the Harbor City Examiner | | unnamed
E users | G | customers of Ledgerly |

K d1 | breach | The payroll records of 2.3 million workers were copied
+ one 1 n0 d0 : wirehead
- none 0 n0 d0 :
open: auto
K d2 | breach | Customer passwords were exposed
+ none 0 n0 d0 :
- one 1 n1 d0 : verrick
wordings: a3.2 a4.11 a6.6
K d3 | ransom | About $4 million was paid to the hackers
+ not_established null n0 d0 : exam second
- none 0 n0 d0 :
open: auto
K d4 | ransom | Money of Ledgerly's shareholders went to criminals
+ none 0 n0 d0 :
- one 1 n1 d0 : strand
wordings: a4.4 a6.7
K d5 | warning | Ledgerly was warned of the weakness in October
+ several 2 n1 d1 : okabe ticket
- none 0 n0 d0 :
K d6 | bill | The 72-hour notification bill should become law
+ several 3 n3 d0 : quint castellan bruno
- one 1 n0 d0 : chamber
K d7 | deal | Corvane will complete its purchase of Ledgerly (if the forensic audit is clean)
+ several 2 n2 d0 : finch verrick
- none 0 n0 d0 :
K d8 | insider | A help-desk contractor sold the hackers a login
+ one 1 n0 d0 : second
- none 0 n0 d0 :
open: auto
K d9 | breach | The hackers hold 4.1 million records
+ one 1 n0 d0 : tallow
- one 1 n0 d0 : ledgerly

=== a1 outlet=wirehead pub=2026-03-11 style=us
H {1x|Ledgerly hackers took records of 2.3 million workers}, {1s|sources} {1c|say}
f by Jo Abarca • Mar 11, 2026
B {2x|Hackers copied the payroll records of 2.3 million workers from Ledgerly last month}, {2c|according to} {2s|two people briefed on the incident}, in what would be one of the largest breaches of its kind.
B {3x|The intruders were inside for 19 days before anyone noticed}, {3s|the people} {3c|said}. {4s|One of them} {4c|recalled} {4x|«a chat full of grown adults typing ‹oh no›»}. They asked not to be named {2r,3r,4r|because they weren't authorized to talk about the breach}.
B {5s|Ledgerly}, which runs payroll for some 40,000 small businesses and school districts, {5c|confirmed} in an email {5x|that there had been «unauthorized access to a limited set of systems»}. {6s|The company} {6c|wouldn't say} {6x|how many people were affected}.
B {7s|Ines Okabe, a security researcher in Tull}, {7c|says} {7x|she saw it coming}. {8s|She} {8c|says} {8x|she alerted the company to an exposed admin panel in October} and heard nothing for six weeks. {9x|«Then I got a coupon. Twenty percent off my first year,»} {9s|Okabe} {9c|told} Wirehead.
B {10s,11s|Tallow, a ransomware crew}, {10c|claimed} {10x|responsibility} on its leak site {10t|on Monday}, {11c|bragging} {11x|that it had 4.1 million records}. {12s|Ledgerly} {12c|called} {12y|that figure} {12x|«wildly inflated.»}
B {13s|Customers} {13c|complained} on the company's forum {13x|about missing overtime and dead phone lines}. The top post was a picture of a piggy bank with a hole in it.
C Ledgerly's headquarters in Harbor City. {T1|The mural says <<Payday is every day.>>} Image: Wirehead
F {T2|Got a tip? Tell us securely.} | {T3|Read more: <<We got owned,>> says toaster maker}
@1 Y H + d1 s.briefed
@2 M A + d1 s.briefed
@3 M A r - s.briefed
@4 M A r - s.briefed1
@5 M I r d1 s.ledgerly
@6 Y I r d1 s.ledgerly
@7 M N r - s.okabe
@8 M N + d5 s.okabe
@9 M N r - s.okabe
@10 M I r - s.tallow said=mon
@11 M I + d9 s.tallow said=2026-03-09
@12 M I - d9 s.ledgerly
@13 Y T r - s.users

=== a2 outlet=uw pub=2026-03-12 style=us
H {1x|Payroll company was warned of flaw in October}, {1s|attorney general} {1c|says}
B HARBOR CITY (UW) — {2s|The attorney general's office} {2c|said} {2t|Thursday} it had obtained {2h2|an internal ticket} {2c|showing} {2x|that payroll company Ledgerly was told of a security hole on Oct. 9}, four months before hackers made off with workers' records.
B {3x|«Somebody opened that ticket and somebody closed it, and we'd like to meet them both,»} {3s|Attorney General Roy Castellan} {3c|told} a news conference. {4s|He} {4c|stopped short of saying} {4x|whether the state would sue}.
B {5s|The technology site Wirehead} {5c|reported} {5t|Wednesday} {5x|that records of 2.3 million people were taken}.
B Ledgerly, founded in 2014, serves some 40,000 employers. {9s|Two of them, a bakery and a bus company}, have filed suit, {9c|alleging} {9x|that their workers' pay was held up for eight days}.
B {7s|Corvane Bank}, which struck a $1.1 billion deal to buy Ledgerly in January, {7c|said} in a regulatory filing {7x|that it expected to close this summer {7k|provided a forensic audit turned up no further losses}}.
B {8s|The group that calls itself Tallow} {8c|has said} online {8x|that it holds 4.1 million records}. Not much else is known about Tallow, except that it seems to keep office hours.
F {T4|Copyright 2026 Union Wire. All rights reserved. This material may not be rewritten or, as they say, borrowed.}
@1 Y H + d5 s.ago
@2 M D + d5 s.ago s.ticket said=thu
@3 M N r - s.castellan said=2026-03-12
@4 Y N r - s.castellan said=2026-03-12
@5 M R + d1 o.wirehead said=wed
@9 M T r - s.suers
@7 M I c d7 s.corvane
@8 M I + d9 s.tallow

=== a3 outlet=?ledgroom pub=? style=us
F LEDGERLY NEWSROOM
F March 12, 2026 | FOR IMMEDIATE RELEASE
H An update on our recent security incident
B HARBOR CITY -- Ledgerly (the <<Company>>) is contacting customers whose information may have been involved in the incident of last month. Credit monitoring will be provided for one year at no charge.
B {2x|«At no time were customer passwords exposed,»} {2c|said} {2s|Dana Verrick, founder and chief executive officer of Ledgerly}. {3x|«Trust is the product. Today we are rebuilding it line by line,»} {3s|Verrick} {3c|added}.
B {4c|According to} {4s|Plinth Security, the forensic firm retained by the Company}, {4x|there is no sign of continuing access to any system}.
B {5x|{5h2|Corvane Bank} remains fully committed to the transaction announced in January}, {5s|Verrick} {5c|said}. {6x|«We believe in this team and in what it has built,»} {6c|commented} {6s|Loretta Finch, president of Corvane}.
B {7s|The Company} {7c|does not comment on} {7x|its dealings with threat actors}.
F {T5|About Ledgerly: Ledgerly believes that everybody deserves to be paid on time.}
F {T6|Forward-looking statements: Words such as <<expects,>> <<believes>> and <<says>> identify forward-looking statements.}
@2 M N - d2 s.verrick said=..2026-03-12
@3 M N r - s.verrick said=..2026-03-12
@4 M I r - s.plinth said=..2026-03-12
@5 M N + d7 s.verrick p.corvane said=..2026-03-12
@6 M N r - s.finch said=..2026-03-12
@7 Y I r d3 s.ledgerly said=..2026-03-12

=== a4 outlet=exam pub=2026-03-13 style=us
H {1x|Ledgerly paid hackers $4 million}, {1s|people close to company} {1c|say}
f By Marisol Tann and Greg Oyelaran, Staff Writers
B {2x|Ledgerly, the Harbor City company that cuts paychecks for one in nine of the state's public employees, paid roughly $4 million in cryptocurrency to the hackers who broke into its systems}, {2s|two people close to the company} {2c|said}.
B {3x|The money was sent on the last Friday in February}, {3c|according to} {3s|one of the two}. Both were granted anonymity {2r,3r|to describe private deliberations}.
B In an interview {4t|Thursday}, {4s|chief financial officer Paul Strand} {4c|said} {4x|that «not one dollar of shareholder money» had gone to criminals}. {5s|He} {5c|declined to discuss} {5x|the company's insurance policies}.
B {6c|Asked} outside his home {6x|if he had read the October emails}, {7s|Dana Verrick, the chief executive}, {7c|answered}: {7x|«Which ones?»} {11s|He} {11c|has said} {11x|passwords «were not exposed at any time.»}
B At the statehouse, {8s|Sen. Mallory Quint} {8c|renewed her push for} {8x|a law that would give companies 72 hours to come clean}. {9x|«My constituents heard about this from a website that reviews headphones,»} {9c|said} {9s|Quint, whose bill died in committee last year}. {10s|The Chamber of Commerce} {10c|is fighting} {10x|the measure}, {12x|which} {12s|it} {12c|calls} {12x|«a gift to trial lawyers.»}
B {13x|Nearly a third of the state's school districts use Ledgerly}, {13c|according to} {13s|the Department of Education}. {14x|{14h2|Ten} have gone back to paper checks or are weighing it}, {14s|the department} {14c|said}.
B {15s|Ada Bruno of the Harbor City Teachers Federation} {15c|urged} {15x|lawmakers to pass the Quint bill «before the next payday, not after the next breach»}.
B {16x|«Somebody opened that ticket and somebody closed it, and we'd like to meet them both,»} {16s|Attorney General Roy Castellan} {16c|told} a news conference. {17s|He} {17c|stopped short of saying} {17x|whether the state would sue}.
F Union Wire contributed to this report.
F {T7|Related: What to do if your data was stolen, experts say} | {T8|Support local reporting. You asked, we answered.}
@1 Y H + d3 s.close2
@2 M A + d3 s.close2
@3 M A + d3 s.close1
@4 M N - d4 s.strand said=thu
@5 Y N r d3 s.strand said=2026-03-12
@6 S Q ? - a.examrep~
@7 M N r - s.verrick
@11 M N - d2 s.verrick
@8 M N s d6 s.quint
@9 M N r - s.quint
@10 M I o d6 s.chamber
@12 M I r - s.chamber
@13 M I r - s.edu
@14 M I r - s.edu p.ten
@15 M N s d6 s.bruno
@16 M N r - s.castellan
@17 Y N r - s.castellan

=== a5 outlet=? pub=? style=usx
H {1x|Millions of workers' data stolen} in Ledgerly hack (what we know)
B {2x|Hackers copied the payroll records of 2.3 million workers from Ledgerly last month}, {2s|insiders} {2c|reveal}. {3x|The intruders were inside for 19 days before anyone noticed}, {3g|reportedly}.
B {4s|One insider} {4c|described} {4x|«a chat full of grown adults typing ‹oh no›»}.
B {5s|A researcher} {5c|warned} {5x|the company} {5t|in October}. The firm's response? A coupon.
B {6x|The bank deal is going ahead}, {6s|Corvane} {6c|says}. {7s|Ledgerly} {7c|insists} {7x|the 4.1 million figure is «wildly inflated.»}
B {T9|Our verdict: change your password, then change your payroll company, then go outside.} The weather is lovely.
F {T10|This summary was generated from sources around the web. Users also asked: Is Ledgerly safe?}
@1 Y H + d1
@2 M A + d1 s.copybriefed said=none
@3 S U r - said=none
@4 M A r - s.copyone said=none
@5 M N + d5 s.okabe said=none
@6 M I + d7 s.corvane said=none
@7 M I - d9 s.ledgerly said=none

=== a6 outlet=second pub=2026-03-31 style=usx
F SECOND FACTOR | Tuesday | {T11|Security news, plainly told}
H The call was coming from inside the help desk
B {1x|A contractor on Ledgerly's help desk sold the hackers a working login for $12,000}, {1s|three people involved in the investigation} {1c|tell} Second Factor. {2x|«He was told it was for a sales tool, and he chose to believe it,»} {2s|one} {2c|says}. All three insisted on anonymity, {1r,2r|as a grand jury is hearing the case}.
B {3s|Ledgerly} {3c|did not return} {3x|our calls}. {4s|Plinth, its forensic firm}, {4c|would not discuss} {4x|a live investigation}.
B Scorecard. The October warning: Ines Okabe has since posted her emails online, coupon included. Passwords: {6x|«not exposed,»} {6c|per} {6s|Dana Verrick} {6t|on March 12}. The ransom: {5s|a person who worked on the insurance claim} {5c|puts} {5x|it} {5c|at} {5x|$4 million and change}. {7x|None of the shareholders' money was used}, {7s|Paul Strand} {7c|told} {7h1|the Harbor City Examiner} {7t|earlier this month}. Draw your own conclusions.
B The bank. {8x|«{8k|If the audit is clean} we close. {8k|If it isn't}, we don't,»} {8s|Loretta Finch, Corvane's president}, {8c|told} investors {8t|last week}.
B The bill. {9s|Roy Castellan, the attorney general}, {9c|came out in favor of} {9x|the Quint bill} {9t|on Monday}. {10s,11s|The Chamber of Commerce} {10c|still wants} {10x|it dead}, and {11c|says} {11x|72 hours is barely long enough to find the light switch}.
B {T12|You know what they say about contractors: trust, but verify, and then don't trust.}
F {T13|We asked 500 of you what you think of passkeys. You said: what?} Unsubscribe
@1 M A + d8 s.invest
@2 M A + d8 s.invest1
@3 Y I r d8 s.ledgerly
@4 Y I r d8 s.plinth
@5 M A + d3 s.insurer
@6 M N - d2 s.verrick said=2026-03-12
@7 M N - d4 c.exam s.strand* said=2026-03-01..2026-03-31
@8 M N c d7 s.finch said=2026-03-23..2026-03-29
@9 M N s d6 s.castellan said=mon
@10 M I o d6 s.chamber
@11 M I r - s.chamber

R a4 of=a2 ack=yes | The last paragraph repeats two sentences of the agency, credited at the foot.
R a5 of=a1 ack=no | Wirehead's sentences; the two people briefed on the incident have become "insiders".

P ledgerly | d2 | - | on | uncond | ..2026-03-12 | a3.2 a4.11 a6.6
P ledgerly | d4 | - | on | uncond | 2026-03-12 | a4.4 a6.7
P ledgerly | d9 | - | on | uncond | ..2026-03-11 | a1.12 a5.7
P ledgerly | d7 | + | on | uncond | ..2026-03-12 | a3.5
P tallow | d9 | + | on | uncond | 2026-03-09 | a1.11 a2.8
P okabe | d5 | + | on | uncond | ..2026-03-11 | a1.8
P ago | d5 | + | on | uncond | 2026-03-12 | a2.2
P quint | d6 | s | on | uncond | ..2026-03-13 | a4.8
P teachers | d6 | s | on | uncond | ..2026-03-13 | a4.15
P chamber | d6 | o | on | uncond | ..2026-03-13 | a4.10
P chamber | d6 | o | on | uncond | ..2026-03-31 | a6.10
P ago | d6 | s | on | uncond | 2026-03-30 | a6.9
P corvane | d7 | c | on | cond | ..2026-03-12 | a2.7
P corvane | d7 | c | on | cond | 2026-03-23..2026-03-29 | a6.8
P corvane | d7 | + | on | uncond | | a5.6

T 1 no_attribution_in | Caption: a mural "says" |
T 2 no_attribution_in | Appeal for tips |
T 3 no_attribution_in | Link with a quotation |
T 4 no_attribution_in | Licence line: "as they say" |
T 5 no_attribution_in | Company boilerplate: "believes" |
T 6 no_attribution_in | Legal boilerplate with reporting words |
T 7 no_attribution_in | Link: "experts say" |
T 8 no_attribution_in | Appeal for support |
T 9 no_attribution_in | The page speaking to its readers |
T 10 no_attribution_in | Disclaimer and "Users also asked" |
T 11 no_attribution_in | Masthead: "plainly told" |
T 12 no_attribution_in | A saying |
T 13 no_attribution_in | Readers' poll |
T 14 denial_scope | No passwords exposed does not deny that records were copied | attribution=a3.2; denies=d2; does_not_deny=d1
T 15 denial_scope | No shareholder money does not deny a payment | attribution=a4.4; denies=d4; does_not_deny=d3
T 16 condition | The press release drops the audit | with=a2.7; without=a3.5
T 17 condition | The nameless page drops the audit | with=a2.7; without=a5.6
T 18 not_an_origin | The agency repeats Wirehead | claim=d1; entity=uw
T 19 not_an_origin | The nameless page copies Wirehead | claim=d1; entity=pub-a5
T 20 not_an_origin | The attorney general has it from the ticket | claim=d5; entity=castellan
T 21 not_a_position | Ten districts "have gone back or are weighing it" | entity=ten; attribution=a4.14
T 22 not_a_position | Here Ledgerly's chief speaks for the bank | entity=corvane; claim=d7; attribution=a3.5
T 23 not_same_person | Two people of the paper, one of the newsletter | entities=insurer close2
T 24 date_not | The interview was on 12 March, not at the end of the month | attribution=a6.7; date=2026-03-31
