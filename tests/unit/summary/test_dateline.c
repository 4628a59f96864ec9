/* SPDX-License-Identifier: MIT */
/* gazetted: tests of where and by whom a report is. */
#include "prose/dateline.h"

#include "base/arena.h"
#include "summary/summary.h"
#include "tap.h"

struct row {
	const char *name, *text, *want;
};

static void each(const struct row *rows, size_t n)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++) {
		struct summary_doc doc = {.text = str_of(rows[i].text)};
		units chosen = {0};
		summary_choose(a, &doc, 1, &(struct summary_opts){0}, &chosen);
		is_str(summary_join(a, &chosen), str_of(rows[i].want),
		    rows[i].name);
	}
	arena_free(&a);
}

/* Though the place was cut off, what happened there is the news. */
static void here(void)
{
	static const struct row rows[] = {
	    {"a visit",
		"ORLIN, Calif. — Gov. Ann Example came here on Monday to see "
		"the flood.\n"
		"The river has risen by nine feet since Friday.",
		"Gov. Ann Example came here on Monday to see the flood. The "
		"river has risen by nine feet since Friday."},
	    {"talks",
		"VESSA (AP) — Negotiators from nine countries gathered here "
		"Tuesday.\n"
		"The last round of talks on steel failed in March.",
		"Negotiators from nine countries gathered here Tuesday. The "
		"last round of talks on steel failed in March."},
	};
	each(rows, sizeof(rows) / sizeof(*rows));
}

static void datelines(void)
{
	static const struct row rows[] = {
	    {"an agency in brackets and a long dash",
		"(Agency) — The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a place, glued",
		"Bad Orlin Wenn der Rat in Bad Orlin tagt, geht es um die "
		"Brücke.",
		"Wenn der Rat in Bad Orlin tagt, geht es um die Brücke."},
	    {"one in English",
		"Orlin The council voted for the bridge in Orlin.",
		"The council voted for the bridge in Orlin."},
	    {"a name that goes on is none",
		"Orlin Das Beste am See hat in diesem Jahr zu.",
		"Orlin Das Beste am See hat in diesem Jahr zu."},
	    {"what the text is", "IN SHORT: The council voted for the bridge.",
		"The council voted for the bridge."},
	    {"a date alone",
		"Nov. 2, 2026 -- The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a place, a date and an agency",
		"London, June 7, AGN - The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"no space beside the dash",
		"NEW TOWN--The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a place with stops",
		"ST. JAMES, Mich. (AG) — The town council voted for it.",
		"The town council voted for it."},
	    {"a date with a stop",
		"TOWN, Aug. 20 (Agency) -- The town council voted for it.",
		"The town council voted for it."},
	    {"whose report it was, and from where",
		"[Orlin Daily Post] Tamm -- The town council voted for the "
		"bridge.",
		"The town council voted for the bridge."},
	    {"whose report it was",
		"[Daily Post] The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"who wrote it",
		"By Ann Example: The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"who wrote it, in German, and a dash",
		"Von Max van Muster - Der Rat stimmte für die Brücke.",
		"Der Rat stimmte für die Brücke."},
	    {"two who wrote it",
		"Par Anne Exemple et Bob Muster : Le conseil a voté le pont.",
		"Le conseil a voté le pont."},
	    {"by when, and not by whom",
		"By Monday: The town council votes for the bridge.",
		"By Monday: The town council votes for the bridge."},
	    {"from where to where",
		"Von Orlin nach Tamm: Der Rat stimmte für die Brücke.",
		"Von Orlin nach Tamm: Der Rat stimmte für die Brücke."},
	    {"no place, but what is said of one between dashes",
		"(CNN) -- Orlin -- Once a port of the north -- was sold.",
		"Orlin -- Once a port of the north -- was sold."},
	    {"three dashes",
		"(CNN) -- Orlin --- once a port -- was sold on Monday.",
		"Orlin --- once a port -- was sold on Monday."},
	    {"a dash behind a date that is not the date's",
		"Posted Nov 14th 2026 Moss - Tamm Corp. has bought the bridge.",
		"Posted Nov 14th 2026 Moss - Tamm Corp. has bought the "
		"bridge."},
	    {"a date with its weekday",
		"Tuesday, July 7, 2026 The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a day in figures",
		"27.11.2026 – The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a sum that goes on in small letters",
		"27.11.2026 – the day of the vote – is a Friday in Orlin.",
		"27.11.2026 – the day of the vote – is a Friday in Orlin."},
	    {"a letter that was put in",
		"[B]ut if the council votes, the bridge will be built.",
		"[B]ut if the council votes, the bridge will be built."},
	    {"a place before a colon that is told again",
		"Orlin: The town council met in Orlin for the bridge.",
		"The town council met in Orlin for the bridge."},
	    {"and in capitals",
		"ORLIN: The court, Orlin, has voted against the bridge.",
		"The court, Orlin, has voted against the bridge."},
	    {"what is no place",
		"Warning: The bridge of the town is closed for good.",
		"Warning: The bridge of the town is closed for good."},
	    {"a dash in the brackets",
		"TOWN (Agency News / Other - 29th April, 2026) The town "
		"council voted for it.",
		"The town council voted for it."},
	    {"a date without a dash",
		"July 7, 2026 The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a date that a sentence begins with",
		"July 7, 2026 was the day of the vote on the bridge.",
		"July 7, 2026 was the day of the vote on the bridge."},
	    {"a site below a first line",
		"A bridge at last, and no tolls\n(Gazette.example) - The town "
		"council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a dash is not a dateline's for the capitals before it",
		"NATO said the five members — Aland, Beland and the others — "
		"had voted for the bridge.",
		"NATO said the five members — Aland, Beland and the others — "
		"had voted for the bridge."},
	    {"nor one beside a name",
		"NATO — the old one of the two — has voted for the bridge.",
		"NATO — the old one of the two — has voted for the bridge."},
	};
	each(rows, sizeof(rows) / sizeof(*rows));
}

/* Labels without a mark, and names before a colon in the scripts of India. */
static void labels(void)
{
	static const struct row rows[] = {
	    {"a place that stands below as one",
		"The council met for nine hours in the end.\nOrlin When the "
		"council votes, the whole valley waits.\nThe bridge in Orlin "
		"is shut.",
		"The council met for nine hours in the end. When the council "
		"votes, the whole valley waits. The bridge in Orlin is shut."},
	    {"a site and a place",
		"Gazette.example, Orlin - Councillors are for the bridge.",
		"Councillors are for the bridge."},
	    {"how new it is",
		"EXCLUSIVE: The council of Orlin is for the bridge.",
		"The council of Orlin is for the bridge."},
	    {"a label in capitals",
		"WHERE THEY VOTE The council of Orlin is for the bridge.",
		"The council of Orlin is for the bridge."},
	    {"how new what goes on is",
		"Breaking: the waves of Orlin have cost the town its pier.",
		"Breaking: the waves of Orlin have cost the town its pier."},
	    {"a firm's name in capitals",
		"ORLIN STEEL AND ICE The council of Orlin has bought the firm.",
		"ORLIN STEEL AND ICE The council of Orlin has bought the "
		"firm."},
	    {"a name in capitals goes on",
		"THE NEW FERRY Orlin Star has nine cabins for the guests.",
		"THE NEW FERRY Orlin Star has nine cabins for the guests."},
	    {"so do two words",
		"NASA SAYS The bridge can be seen from far above.",
		"NASA SAYS The bridge can be seen from far above."},
	    {"Gujarati",
		"ઓરલિન સમાચાર\nઅમિત શાહ, ઓરલિનઃ શહેરની પરિષદે ઓરલિનમાં નવા પુલ માટે "
		"મત આપ્યો છે.",
		"શહેરની પરિષદે ઓરલિનમાં નવા પુલ માટે મત આપ્યો છે."},
	    {"Gujarati, a place that has a council",
		"અમિત શાહ, ઓરલિનઃ નવા પુલ માટે ઓરલિનના લોકોએ મત આપ્યો છે.",
		"નવા પુલ માટે ઓરલિનના લોકોએ મત આપ્યો છે."},
	    {"Gujarati, who says it",
		"અમિત શાહઃ શહેરની પરિષદે નવા પુલ માટે મત આપ્યો છે.",
		"અમિત શાહઃ શહેરની પરિષદે નવા પુલ માટે મત આપ્યો છે."},
	    {"Hindi, of whom it tells",
		"भारत, पाकिस्तान: दोनों देश सोमवार को नया पुल खोलेंगे।",
		"भारत, पाकिस्तान: दोनों देश सोमवार को नया पुल खोलेंगे।"},
	    {"Hindi", "नई दिल्ली, एजेंसी: परिषद ने सोमवार को नया पुल खोला है।",
		"परिषद ने सोमवार को नया पुल खोला है।"},
	    {"Bengali", "ঢাকা, ২ ডিসেম্বর (বাসস): পরিষদ সোমবার নতুন সেতু খুলেছে।",
		"পরিষদ সোমবার নতুন সেতু খুলেছে।"},
	    {"Bengali, with its own",
		"নিজস্ব প্রতিবেদক, ঢাকাঃ পরিষদ সোমবার নতুন সেতু খুলেছে।",
		"পরিষদ সোমবার নতুন সেতু খুলেছে।"},
	    {"Hindi, a day",
		"लखनऊ, 2 दिसंबर (एजेंसी): परिषद ने सोमवार को नया पुल खोला है।",
		"परिषद ने सोमवार को नया पुल खोला है।"},
	    {"Hindi, who says it",
		"मंत्री ने कहा: परिषद ने सोमवार को नया पुल खोला है।",
		"मंत्री ने कहा: परिषद ने सोमवार को नया पुल खोला है।"},
	};
	each(rows, sizeof(rows) / sizeof(*rows));
}

static void languages(void)
{
	static const struct row rows[] = {
	    {"German",
		"Stadt am See (agt/lnw) - Der Rat hat der neuen Brücke "
		"zugestimmt.",
		"Der Rat hat der neuen Brücke zugestimmt."},
	    {"Spanish",
		"Villa, 19 nov (AGE).- El concejo ha votado a favor "
		"del puente.",
		"El concejo ha votado a favor del puente."},
	    {"Italian, twice",
		"(AGE) - CITTÀ, 19 NOV - Il consiglio ha votato "
		"per il ponte nuovo.",
		"Il consiglio ha votato per il ponte nuovo."},
	    {"Russian",
		"ГОРОД, 19 ноября. /АГЕН/. Совет города проголосовал "
		"за новый мост.",
		"Совет города проголосовал за новый мост."},
	    {"Japanese", "【市 19日 通信】市議会は新しい橋の建設を可決した。",
		"市議会は新しい橋の建設を可決した。"},
	    {"Korean",
		"(도시=통신사) 홍길동 기자 = 시의회는 새 다리 건설을 "
		"오늘 승인했다.",
		"시의회는 새 다리 건설을 오늘 승인했다."},
	    {"a known agency without a dash",
		"Wien (APA) Der Rat hat der neuen Brücke zugestimmt.",
		"Der Rat hat der neuen Brücke zugestimmt."},
	    {"a known agency, a place in capitals",
		"ORLIN (AP) Engineers have found cracks in the old bridge.",
		"Engineers have found cracks in the old bridge."},
	    {"a known agency behind who does it",
		"Nordlager (AP) Shares of the company fell by nine percent.",
		"Nordlager (AP) Shares of the company fell by nine percent."},
	    {"one that is not known may be a part of the sentence",
		"Town United (TUFC) Manager Bob Example has resigned today.",
		"Town United (TUFC) Manager Bob Example has resigned today."},
	    {"a month in full",
		"VILLE, 2 novembre (Agence) - Le conseil a voté pour le pont.",
		"Le conseil a voté pour le pont."},
	    {"a bar", "WIEN taz | Der Rat hat der neuen Brücke zugestimmt.",
		"Der Rat hat der neuen Brücke zugestimmt."},
	    {"an agency, a stop and a dash",
		"(EFE).- El concejo ha votado a favor del puente.",
		"El concejo ha votado a favor del puente."},
	    {"Japanese, in brackets",
		"（市＝某某）市議会は新しい橋の建設を可決した。",
		"市議会は新しい橋の建設を可決した。"},
	    {"Chinese, in brackets",
		"（某市讯）市议会投票通过了新桥的建设方案。",
		"市议会投票通过了新桥的建设方案。"},
	    {"Chinese, a reporter behind a space",
		"中新社某市11月2日电 （记者 某某）市议会投票通过了新桥的建设。",
		"市议会投票通过了新桥的建设。"},
	    {"a place and a colon",
		"NEW DELHI: The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"the same in small letters",
		"Kigali: The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a place, a day, an agency and a colon",
		"Orlin, Mar 4 (AGN): The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a known place, a day and a colon",
		"Kathmandu, March 4: The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"where a place is, and a colon",
		"ORLIN, Vessa: The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"two places and a colon",
		"Orlin/Tarsk: Der Rat hat der neuen Brücke zugestimmt.",
		"Der Rat hat der neuen Brücke zugestimmt."},
	    {"a place alone, and an article",
		"Orlin – Der Rat hat der neuen Brücke zugestimmt.",
		"Der Rat hat der neuen Brücke zugestimmt."},
	    {"of which is said what it is",
		"Orlin – Die Stadt der Brücken – hat der neuen zugestimmt.",
		"Orlin – Die Stadt der Brücken – hat der neuen zugestimmt."},
	    {"a low line for a dash",
		"ORLIN, Vt. (AP) _ The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"what it is about, and a colon",
		"NATO: The town council voted for the bridge.",
		"NATO: The town council voted for the bridge."},
	    {"a date in figures",
		"Orlin, 27.11.2026 – Der Rat hat der neuen Brücke zugestimmt.",
		"Der Rat hat der neuen Brücke zugestimmt."},
	    {"a known agency behind a comma",
		"Orlin, CNN Vessa -- The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"which may be a name",
		"AP Orlin - Vessa is the longest line of ships in town.",
		"AP Orlin - Vessa is the longest line of ships in town."},
	    {"Chinese, in brackets, written the old way",
		"（中央社某市27日電）市議會通過了新橋的建設方案。",
		"市議會通過了新橋的建設方案。"},
	    {"a Korean paper", "[오를린뉴스] 시의회는 새 다리 건설을 승인했다.",
		"시의회는 새 다리 건설을 승인했다."},
	    {"Hindi", "ओर्लिन, 27 नवंबर (भाषा) नगर परिषद ने पुल के लिए मतदान किया।",
		"नगर परिषद ने पुल के लिए मतदान किया।"},
	    {"a time of a zone",
		"11:02 GMT The town council voted for the bridge.",
		"The town council voted for the bridge."},
	    {"a price is no time",
		"12.50 Euro kostet die Fahrt mit dem neuen Bus.",
		"12.50 Euro kostet die Fahrt mit dem neuen Bus."},
	    {"an hour", "11.30 Uhr: Der Rat hat der neuen Brücke zugestimmt.",
		"Der Rat hat der neuen Brücke zugestimmt."},
	    {"Chinese agency",
		"新华社某市11月19日电（记者 某某）市议会投票通过"
		"了新桥的建设。",
		"市议会投票通过了新桥的建设。"},
	};
	each(rows, sizeof(rows) / sizeof(*rows));
}

/* When it was told anew, but not what a note is about; and a site. */
static void updates(void)
{
	static const struct row rows[] = {
	    {"since when",
		"Update vom 3. Mai 2020, 16:05 Uhr: Der Rat von Orlin hat der "
		"neuen Brücke zugestimmt.",
		"Der Rat von Orlin hat der neuen Brücke zugestimmt."},
	    {"a note",
		"Update 3/20/2020: Since this was written, the bridge has been "
		"opened.",
		"Update 3/20/2020: Since this was written, the bridge has been "
		"opened."},
	    {"a site and initials",
		"Orlin (gazette.example/ab) Mehr Brücken werden in diesem Jahr "
		"gebaut als je zuvor.",
		"Mehr Brücken werden in diesem Jahr gebaut als je zuvor."},
	};
	each(rows, sizeof(rows) / sizeof(*rows));
}

int main(void)
{
	TEST(here);
	TEST(datelines);
	TEST(labels);
	TEST(languages);
	TEST(updates);
	return tap_done();
}
