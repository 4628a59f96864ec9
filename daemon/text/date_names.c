/* SPDX-License-Identifier: MIT */
/* gazetted: the words in dates. */
#include "text/date_names.h"

struct month_row {
	struct str begin;
	int month;
};

/* Beginnings of names; the first that fits wins, so longer ones stand first
 * where one begins another. English, then the rest of Europe. */
/* clang-format off */
static const struct month_row months[] = {
    {S_INIT("jan"), 1}, {S_INIT("feb"), 2}, {S_INIT("marras"), 11},
    {S_INIT("mar"), 3}, {S_INIT("apr"), 4}, {S_INIT("may"), 5},
    {S_INIT("jun"), 6}, {S_INIT("jul"), 7}, {S_INIT("aug"), 8},
    {S_INIT("sep"), 9}, {S_INIT("oct"), 10}, {S_INIT("nov"), 11},
    {S_INIT("dec"), 12},
    /* German, Dutch, Scandinavian */
    {S_INIT("jän"), 1}, {S_INIT("jaen"), 1}, {S_INIT("mär"), 3},
    {S_INIT("maer"), 3}, {S_INIT("mrz"), 3}, {S_INIT("mrt"), 3},
    {S_INIT("maa"), 3}, {S_INIT("mai"), 5}, {S_INIT("maj"), 5},
    {S_INIT("mei"), 5}, {S_INIT("okt"), 10}, {S_INIT("dez"), 12},
    {S_INIT("des"), 12},
    /* French, Italian, Spanish, Portuguese, Romanian */
    {S_INIT("fév"), 2}, {S_INIT("fev"), 2}, {S_INIT("avr"), 4},
    {S_INIT("juin"), 6}, {S_INIT("jui"), 7}, {S_INIT("aoû"), 8},
    {S_INIT("aou"), 8}, {S_INIT("déc"), 12}, {S_INIT("gen"), 1},
    {S_INIT("mag"), 5}, {S_INIT("giu"), 6}, {S_INIT("lug"), 7},
    {S_INIT("ago"), 8}, {S_INIT("set"), 9}, {S_INIT("ott"), 10},
    {S_INIT("dic"), 12}, {S_INIT("ene"), 1}, {S_INIT("abr"), 4},
    {S_INIT("out"), 10}, {S_INIT("ian"), 1}, {S_INIT("iun"), 6},
    {S_INIT("iul"), 7}, {S_INIT("noi"), 11},
    /* Polish, Czech */
    {S_INIT("sty"), 1}, {S_INIT("lut"), 2}, {S_INIT("kwi"), 4},
    {S_INIT("cze"), 6}, {S_INIT("lip"), 7}, {S_INIT("sie"), 8},
    {S_INIT("wrz"), 9}, {S_INIT("paź"), 10}, {S_INIT("paz"), 10},
    {S_INIT("lis"), 11}, {S_INIT("gru"), 12}, {S_INIT("led"), 1},
    {S_INIT("úno"), 2}, {S_INIT("bře"), 3}, {S_INIT("dub"), 4},
    {S_INIT("kvě"), 5}, {S_INIT("červenec"), 7}, {S_INIT("července"), 7},
    {S_INIT("čer"), 6}, {S_INIT("srp"), 8}, {S_INIT("zář"), 9},
    {S_INIT("říj"), 10}, {S_INIT("pro"), 12},
    /* Hungarian, Finnish, Turkish */
    {S_INIT("már"), 3}, {S_INIT("ápr"), 4}, {S_INIT("máj"), 5},
    {S_INIT("jún"), 6}, {S_INIT("júl"), 7}, {S_INIT("szep"), 9},
    {S_INIT("tammi"), 1}, {S_INIT("helmi"), 2}, {S_INIT("huhti"), 4},
    {S_INIT("touko"), 5}, {S_INIT("kesä"), 6}, {S_INIT("heinä"), 7},
    {S_INIT("elo"), 8}, {S_INIT("syys"), 9}, {S_INIT("loka"), 10},
    {S_INIT("joulu"), 12}, {S_INIT("oca"), 1}, {S_INIT("şub"), 2},
    {S_INIT("nis"), 4}, {S_INIT("haz"), 6}, {S_INIT("tem"), 7},
    {S_INIT("ağu"), 8}, {S_INIT("eyl"), 9}, {S_INIT("eki"), 10},
    {S_INIT("kas"), 11}, {S_INIT("ara"), 12},
    /* Indonesian, Icelandic */
    {S_INIT("agu"), 8}, {S_INIT("peb"), 2}, {S_INIT("maí"), 5},
    {S_INIT("júní"), 6}, {S_INIT("ágú"), 8}, {S_INIT("nóv"), 11},
    /* Ukrainian, Bulgarian */
    {S_INIT("січ"), 1}, {S_INIT("лют"), 2}, {S_INIT("бер"), 3},
    {S_INIT("кві"), 4}, {S_INIT("тра"), 5}, {S_INIT("чер"), 6},
    {S_INIT("лип"), 7}, {S_INIT("сер"), 8}, {S_INIT("вер"), 9},
    {S_INIT("жов"), 10}, {S_INIT("лис"), 11}, {S_INIT("гру"), 12},
    {S_INIT("яну"), 1}, {S_INIT("юни"), 6}, {S_INIT("юли"), 7},
    {S_INIT("ное"), 11},
    /* Arabic and Hebrew */
    {S_INIT("يناير"), 1}, {S_INIT("فبراير"), 2}, {S_INIT("مارس"), 3},
    {S_INIT("أبريل"), 4}, {S_INIT("ابريل"), 4}, {S_INIT("مايو"), 5},
    {S_INIT("يونيو"), 6}, {S_INIT("يوليو"), 7}, {S_INIT("أغسطس"), 8},
    {S_INIT("اغسطس"), 8}, {S_INIT("سبتمبر"), 9}, {S_INIT("أكتوبر"), 10},
    {S_INIT("اكتوبر"), 10}, {S_INIT("نوفمبر"), 11}, {S_INIT("ديسمبر"), 12},
    {S_INIT("ינו"), 1}, {S_INIT("פבר"), 2}, {S_INIT("מרץ"), 3},
    {S_INIT("אפר"), 4}, {S_INIT("מאי"), 5}, {S_INIT("יונ"), 6},
    {S_INIT("יול"), 7}, {S_INIT("אוג"), 8}, {S_INIT("ספט"), 9},
    {S_INIT("אוק"), 10}, {S_INIT("נוב"), 11}, {S_INIT("דצמ"), 12},
    {S_INIT("בינו"), 1}, {S_INIT("בפבר"), 2}, {S_INIT("במרץ"), 3},
    {S_INIT("באפר"), 4}, {S_INIT("במאי"), 5}, {S_INIT("ביונ"), 6},
    {S_INIT("ביול"), 7}, {S_INIT("באוג"), 8}, {S_INIT("בספט"), 9},
    {S_INIT("באוק"), 10}, {S_INIT("בנוב"), 11}, {S_INIT("בדצמ"), 12},
    /* Hindi */
    {S_INIT("जनवरी"), 1}, {S_INIT("फ़रवरी"), 2}, {S_INIT("फरवरी"), 2},
    {S_INIT("मार्च"), 3}, {S_INIT("अप्रैल"), 4}, {S_INIT("मई"), 5},
    {S_INIT("जून"), 6}, {S_INIT("जुलाई"), 7}, {S_INIT("अगस्त"), 8},
    {S_INIT("सितंबर"), 9}, {S_INIT("सितम्बर"), 9}, {S_INIT("अक्टूबर"), 10},
    {S_INIT("अक्तूबर"), 10}, {S_INIT("नवंबर"), 11}, {S_INIT("नवम्बर"), 11},
    {S_INIT("दिसंबर"), 12}, {S_INIT("दिसम्बर"), 12},
    /* Thai */
    {S_INIT("มกราคม"), 1}, {S_INIT("กุมภาพันธ์"), 2}, {S_INIT("มีนาคม"), 3},
    {S_INIT("เมษายน"), 4}, {S_INIT("พฤษภาคม"), 5}, {S_INIT("มิถุนายน"), 6},
    {S_INIT("กรกฎาคม"), 7}, {S_INIT("สิงหาคม"), 8}, {S_INIT("กันยายน"), 9},
    {S_INIT("ตุลาคม"), 10}, {S_INIT("พฤศจิกายน"), 11}, {S_INIT("ธันวาคม"), 12},
    /* Russian; Greek with and without accent */
    {S_INIT("янв"), 1}, {S_INIT("фев"), 2}, {S_INIT("мар"), 3},
    {S_INIT("апр"), 4}, {S_INIT("май"), 5}, {S_INIT("мая"), 5},
    {S_INIT("июн"), 6}, {S_INIT("июл"), 7}, {S_INIT("авг"), 8},
    {S_INIT("сен"), 9}, {S_INIT("окт"), 10}, {S_INIT("ноя"), 11},
    {S_INIT("дек"), 12},
    {S_INIT("ιαν"), 1}, {S_INIT("φεβ"), 2}, {S_INIT("φεύ"), 2},
    {S_INIT("μαρ"), 3}, {S_INIT("μάρ"), 3}, {S_INIT("μαώ"), 3},
    {S_INIT("απρ"), 4}, {S_INIT("μάι"), 5}, {S_INIT("μαΐ"), 5},
    {S_INIT("μαϊ"), 5}, {S_INIT("μαι"), 5}, {S_INIT("ιούν"), 6},
    {S_INIT("ιουν"), 6}, {S_INIT("ιον"), 6}, {S_INIT("ιούλ"), 7},
    {S_INIT("ιουλ"), 7}, {S_INIT("ιολ"), 7}, {S_INIT("αύγ"), 8},
    {S_INIT("αυγ"), 8}, {S_INIT("σεπ"), 9}, {S_INIT("οκτ"), 10},
    {S_INIT("νοέ"), 11}, {S_INIT("νοε"), 11}, {S_INIT("δεκ"), 12},
};
/* clang-format on */

int date_month(struct str word)
{
	if (word.n < 3)
		return 0;
	for (size_t i = 0; i < sizeof(months) / sizeof(*months); i++)
		if (str_starts(word, months[i].begin))
			return months[i].month;
	return 0;
}

int date_weekday(struct str word)
{
	static const char days[7][4] = {
	    "sun", "mon", "tue", "wed", "thu", "fri", "sat"};
	for (int i = 0; i < 7; i++)
		if (str_istarts(word, (struct str){days[i], 3}))
			return i;
	return -1;
}

struct zone_row {
	struct str name;
	int minutes; /* east of UTC */
};

/* A name that several zones share means the one that feeds mean by it: EST
 * is New York's, IST is India's, BST is Britain's, CST is Chicago's. */
/* clang-format off */
static const struct zone_row zones[] = {
    {S_INIT("GMT"), 0}, {S_INIT("UTC"), 0}, {S_INIT("UT"), 0},
    {S_INIT("EST"), -300}, {S_INIT("EDT"), -240}, {S_INIT("CST"), -360},
    {S_INIT("CDT"), -300}, {S_INIT("MST"), -420}, {S_INIT("MDT"), -360},
    {S_INIT("PST"), -480}, {S_INIT("PDT"), -420}, {S_INIT("AST"), -240},
    {S_INIT("ADT"), -180}, {S_INIT("NST"), -210}, {S_INIT("NDT"), -150},
    {S_INIT("AKST"), -540}, {S_INIT("AKDT"), -480}, {S_INIT("HST"), -600},
    {S_INIT("AT"), -240}, {S_INIT("ET"), -300}, {S_INIT("CT"), -360},
    {S_INIT("MT"), -420}, {S_INIT("PT"), -480}, {S_INIT("BRT"), -180},
    {S_INIT("ART"), -180}, {S_INIT("CLT"), -240}, {S_INIT("COT"), -300},
    {S_INIT("WET"), 0}, {S_INIT("WEST"), 60}, {S_INIT("BST"), 60},
    {S_INIT("CET"), 60}, {S_INIT("CEST"), 120}, {S_INIT("MET"), 60},
    {S_INIT("MEST"), 120}, {S_INIT("MEZ"), 60}, {S_INIT("MESZ"), 120},
    {S_INIT("EET"), 120}, {S_INIT("EEST"), 180}, {S_INIT("SAST"), 120},
    {S_INIT("CAT"), 120}, {S_INIT("WAT"), 60}, {S_INIT("EAT"), 180},
    {S_INIT("MSK"), 180}, {S_INIT("MSD"), 240}, {S_INIT("TRT"), 180},
    {S_INIT("GST"), 240}, {S_INIT("PKT"), 300}, {S_INIT("IST"), 330},
    {S_INIT("NPT"), 345}, {S_INIT("WIB"), 420}, {S_INIT("WITA"), 480},
    {S_INIT("WIT"), 540}, {S_INIT("ICT"), 420},
    {S_INIT("HKT"), 480}, {S_INIT("SGT"), 480}, {S_INIT("PHT"), 480},
    {S_INIT("AWST"), 480}, {S_INIT("JST"), 540}, {S_INIT("KST"), 540},
    {S_INIT("ACST"), 570}, {S_INIT("ACDT"), 630}, {S_INIT("AEST"), 600},
    {S_INIT("AEDT"), 660}, {S_INIT("NZST"), 720}, {S_INIT("NZDT"), 780},
};
/* clang-format on */

/* A..I are UTC+1..+9, K..M +10..+12, N..Y -1..-12 and Z is 0; J is none.
 * RFC 822 had the signs the wrong way round, RFC 2822 told readers to take
 * all but Z as "unknown"; we read them as soldiers do. */
static bool military(char c, int *out_offset)
{
	c = ch_lower(c);
	int h;
	if (c >= 'a' && c <= 'i')
		h = c - 'a' + 1;
	else if (c >= 'k' && c <= 'm')
		h = c - 'k' + 10;
	else if (c >= 'n' && c <= 'y')
		h = -(c - 'n' + 1);
	else if (c == 'z')
		h = 0;
	else
		return false;
	*out_offset = h * 3600;
	return true;
}

bool date_zone(struct str word, int *out_offset)
{
	if (word.n == 1)
		return military(word.p[0], out_offset);
	for (size_t i = 0; i < sizeof(zones) / sizeof(*zones); i++) {
		if (str_ieq(word, zones[i].name)) {
			*out_offset = zones[i].minutes * 60;
			return true;
		}
	}
	return false;
}
