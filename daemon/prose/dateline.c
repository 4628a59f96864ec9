/* SPDX-License-Identifier: MIT */
/* gazetted: where and by whom a report is, before its first sentence. */
/*
 *	place dash	"LONDON, Nov. 2 (Agency) - The ...": a place in capitals
 *			or an agency in brackets, nothing between but names,
 *			dates and small words, and behind the dash a sentence
 *			that begins
 *	place alone	"Orlin: The council met in Orlin ...", and glued, "Orlin
 *			The council met in Orlin ..."
 *	label		"WHERE THEY MEET The teams ..."
 *	agency alone	"(CNN) The ...", "【AFP】...", "(서울=연합뉴스) ...";
 *			behind a place in capitals, or before an article, one
 *			that is known: "Wien (APA) Der ..."
 *	writer		"By Ann Example: The ..."
 *	slashes		"МОСКВА, 2 ноября. /ТАСС/. Мост ..."
 *	wire		"新华社伦敦11月2日电 ...", "本报讯（记者 ...）..."
 */
#include "prose/dateline.h"

#include <stdint.h>
#include <string.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "text/date_names.h"
#include "text/sentence.h"

#define PLACE_MAX   72	/* bytes of "PARIS, Nov. 2 (Agency) - " */
#define AGENCY_MAX  24	/* bytes of "(Agency)" where it stands alone */
#define OUTLET_MAX  40	/* bytes of "[Orlin Daily Post] " */
#define LABEL_MAX   30	/* bytes of "Orlin am See: " */
#define BETWEEN	    120 /* bytes between dashes, that say of a name what it is */
#define PLACE_MIN   4	/* of a place */
#define ALONE_WORDS 3	/* of a place of which nothing is said */
#define PARTS_MAX   3	/* "(ANSA) - ROMA, 2 NOV - " has two */
#define SMALL_WORD  3	/* letters of "am", "de", "nov" */
#define FIRST_SURE  3	/* of what is before a place, that is before no firm */
#define LABEL_WORDS 3	/* in capitals, before a sentence */
#define COUNT(t)    (sizeof(t) / sizeof(*(t)))

static const struct str dashes[] = {S_INIT(" - "), S_INIT(" – "), S_INIT(" — "),
    S_INIT(" -- "), S_INIT(".- "), S_INIT(".-"), S_INIT("—"), S_INIT("--"),
    S_INIT(" | "), S_INIT(" _ ")};

/* Agencies that news are by. */
static const char agencies[] =
    " afp ap dpa reuters efe ansa pap apa anp lusa upi sid kna epd cnn agency "
    "xinhua tass bloomberg kyodo jiji yonhap ians pti ani aap ntb ritzau stt "
    "bns mti čtk ctk tasr sita hina tanjug agerpres dha iha belga ats sda agi "
    "adnkronos lapresse notimex télam telam antara bernama awp ukrinform "
    "interfax тасс риа интерфакс рбк укринформ бта भाषा वार्ता ";

static utf8proc_category_t category(uint32_t c)
{
	return c == UTF8_BAD ? UTF8PROC_CATEGORY_CN
			     : utf8proc_category((utf8proc_int32_t)c);
}

static bool letter(utf8proc_category_t k)
{
	return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

/* Whether a sentence may begin here: no small letter, and something. */
static bool begins(struct str t)
{
	uint32_t c;
	if (!t.n)
		return false;
	utf8_next(t, 0, &c);
	return category(c) != UTF8PROC_CATEGORY_LL && c > ' ';
}

/* What is said of the words outside brackets. */
struct look {
	bool names;	/* none is a longer word that begins small */
	bool capitals;	/* the first has three letters, all capitals */
	bool bracketed; /* an agency stands behind them */
};

static bool month(struct str word)
{
	char low[16];
	size_t n = 0;
	for (; n < word.n && n < sizeof(low); n++)
		low[n] = ch_lower(word.p[n]);
	return n > 2 && n == word.n && date_month((struct str){low, n}) > 0;
}

/* One word: it may be a name, an agency, a date or a small word between. */
static void look_at(struct str w, bool first, struct look *l)
{
	size_t letters = 0, small = 0;
	bool begins_small = false, inner = false, stop = str_ends(w, S("."));
	uint32_t c;
	for (size_t i = 0; i < w.n;) {
		i += utf8_next(w, i, &c);
		utf8proc_category_t k = category(c);
		begins_small |= !letters && k == UTF8PROC_CATEGORY_LL;
		letters += letter(k);
		small += k == UTF8PROC_CATEGORY_LL;
		inner |= begins_small && k == UTF8PROC_CATEGORY_LU;
	}
	begins_small &= !inner; /* "eBay" */
	if (first)
		l->capitals = letters >= 3 && !small;
	l->names &= !begins_small || letters <= SMALL_WORD || stop || month(w);
}

static struct look look(struct str place)
{
	struct look l = {.names = true};
	struct str w;
	int depth = 0;
	bool first = true;
	l.bracketed = str_ends(place, S(")"));
	while (str_split(&place, ' ', &w)) {
		depth += str_starts(w, S("("));
		if (w.n && !depth) {
			look_at(w, first, &l);
			first = false;
		}
		depth -= depth && str_chr(w, ')') >= 0;
	}
	return l;
}

/* "27.11.2026" */
static bool date_in_figures(struct str word)
{
	size_t dots = 0;
	for (size_t i = 0; i < word.n; i++) {
		dots += word.p[i] == '.';
		if (word.p[i] != '.' && !ch_digit(word.p[i]))
			return false;
	}
	return dots == 2 && word.n >= S("1.1.2026").n;
}

size_t dateline_day(struct str line)
{
	struct str word, rest = line;
	if (!str_split(&rest, ' ', &word) || !date_in_figures(word))
		return 0;
	for (size_t i = 0; i < COUNT(dashes); i++) {
		size_t end = word.n + dashes[i].n;
		if (str_starts(str_sub(line, word.n, line.n), dashes[i]) &&
		    begins(str_sub(line, end, line.n)))
			return end;
	}
	return 0;
}

/* "Feb. 23, 2015", "London, June 7, Agency": a day is in it. */
static bool dated(struct str head)
{
	struct str word;
	bool named = false, day = false;
	while (str_split(&head, ' ', &word)) {
		while (word.n && strchr(".,", word.p[word.n - 1]))
			word.n--;
		if (date_in_figures(word))
			return true;
		if (str_ends(word, S("th")) || str_ends(word, S("st")) ||
		    str_ends(word, S("nd")) || str_ends(word, S("rd")))
			day |= word.n <= 4 && ch_digit(word.p[0]);
		day |= word.n && word.n <= 2 && ch_digit(word.p[0]);
		named |= month(word);
	}
	return named && day;
}

/* A day is in it, and its last: "Posted Nov. 2, Orlin", not "Nov. 2 Hewlett",
 * whose dash is its own. */
static bool ends_dated(struct str head)
{
	ptrdiff_t space = str_rchr(head, ' ');
	struct str last = str_sub(head, (size_t)(space + 1), head.n);
	bool comma = space > 0 && head.p[space - 1] == ',';
	return dated(head) && (str_has_digit(last) || comma || month(last));
}

/* A news agency is in it, as a word. */
static bool known_agency(struct str head)
{
	size_t from = 0;
	for (size_t i = 0; i <= head.n; i++) {
		if (i < head.n && !strchr(" ()[]/,.-–—:=|", head.p[i]))
			continue;
		if (i > from && word_listed(agencies, str_sub(head, from, i)))
			return true;
		from = i + 1;
	}
	return false;
}

/* "Orlin.example, Orlin": what a site calls itself, and a place. */
static bool site_and_place(struct str head)
{
	ptrdiff_t comma = str_chr(head, ',');
	struct str name = str_sub(head, 0, comma > 0 ? (size_t)comma : 0);
	ptrdiff_t dot = str_rchr(name, '.');
	return dot > 0 && str_chr(name, ' ') < 0 && name.n > (size_t)dot + 2 &&
	       ch_alpha(name.p[dot + 1]);
}

/* A name alone is a place, but for one of which is said what it is: "Orlin --
 * Once a port -- was". */
static bool place_alone(struct str place, struct str rest, struct str dash)
{
	return place.n <= LABEL_MAX &&
	       str_find(str_sub(rest, 0, BETWEEN), dash) < 0;
}

/* An article that begins a sentence, as none stands behind a name. */
static bool article(struct str t)
{
	static const char articles[] =
	    " the a an der die das ein eine le la les un une el los las una il "
	    "lo gli o os as um uma de het een ";
	struct str word;
	return str_split(&t, ' ', &word) && word_listed(articles, word);
}

/* "Orlin – Der Rat ...": a few words that are all names. */
static bool begins_alone(struct str place, struct str rest, struct str dash)
{
	size_t words = 1;
	for (size_t i = 0; i < place.n; i++)
		words += place.p[i] == ' ';
	return words <= ALONE_WORDS && article(rest) &&
	       place_alone(place, rest, dash);
}

/* `more`: of a head that has begun, so that a name is enough; `first`: of a
 * text, so that one is before an article. */
static size_t place_dash(struct str t, bool more, bool first)
{
	struct str head = utf8_clip(t, PLACE_MAX);
	uint32_t c = 0;
	utf8_next(t, 0, &c);
	for (size_t i = 0; letter(category(c)) && i < COUNT(dashes); i++) {
		ptrdiff_t at = str_find(head, dashes[i]);
		if (at <= 0)
			continue;
		size_t end = (size_t)at + dashes[i].n;
		struct str place = str_trim(str_sub(head, 0, (size_t)at));
		struct str rest = str_sub(t, end, t.n);
		struct look l = look(place);
		if (str_rchr(place, '(') > str_rchr(place, ')') ||
		    str_starts(rest, S("-")))
			continue; /* it is inside of brackets; "---" */
		bool by = str_chr(place, ',') > 0 &&
			  (known_agency(place) || site_and_place(place));
		if (l.names &&
		    (l.capitals || l.bracketed || by || ends_dated(place) ||
			(more && place_alone(place, rest, dashes[i])) ||
			(first && begins_alone(place, rest, dashes[i]))) &&
		    begins(rest))
			return end;
	}
	return 0;
}

/* Behind what opens the line up to what closes it, or 0. */
static size_t enclosed(
    struct str t, struct str open, struct str close, size_t max)
{
	if (!str_starts(t, open))
		return 0;
	ptrdiff_t at = str_find(str_sub(t, 0, max), close);
	return at > 0 ? (size_t)at + close.n : 0;
}

/* "（奥林讯）", "（オーリン＝山田花子）" */
static size_t in_round(struct str t)
{
	size_t end = enclosed(t, S("（"), S("）"), PLACE_MAX);
	struct str in = str_sub(t, 0, end ? end - S("）").n : 0);
	return str_ends(in, S("讯")) || str_ends(in, S("訊")) ||
		       str_ends(in, S("电")) || str_ends(in, S("電")) ||
		       str_find(in, S("＝")) > 0
		   ? end
		   : 0;
}

/* "(gazette.example/ab)": a site, and who wrote for it. */
static bool site_initials(struct str by)
{
	ptrdiff_t slash = str_chr(by, '/');
	return slash > 0 && str_rchr(str_sub(by, 0, (size_t)slash), '.') > 0 &&
	       by.n - (size_t)slash - 1 <= SMALL_WORD + 1 &&
	       by.n - (size_t)slash > 1 && str_chr(by, ' ') < 0;
}

/* "Wien (APA) Der Rat ...": without a dash, so the agency must be known, and
 * the place stand in capitals or a sentence surely begin behind it: "Boeing
 * (AP) Shares" may be one name. */
static size_t place_agency(struct str t)
{
	struct str head = utf8_clip(t, PLACE_MAX);
	ptrdiff_t open = str_find(head, S(" (")), close = str_chr(head, ')');
	if (open <= 0 || close <= open + 2)
		return 0;
	struct look l = look(str_sub(head, 0, (size_t)open));
	struct str rest = str_trim(str_sub(t, (size_t)close + 1, t.n));
	uint32_t c;
	utf8_next(t, 0, &c);
	bool caseless = category(c) == UTF8PROC_CATEGORY_LO;
	struct str by = str_sub(head, (size_t)open + 2, (size_t)close);
	if (l.names && begins(rest) && site_initials(by))
		return (size_t)close + 1;
	if (!l.names || !begins(rest) ||
	    !(l.capitals || caseless || article(rest)))
		return 0;
	return word_listed(agencies, by) || (l.capitals && dated(by))
		   ? (size_t)close + 1
		   : 0;
}

/* "... in Orlin": a text says of it that it is a place; so may in the same
 * `line` a comma, "Vessa, Orlin,", and what else is before firms and clubs. */
static bool stands_as_place(struct str text, struct str place, bool line)
{
	static const struct str before[] = {S_INIT(", "), S_INIT(" at "),
	    S_INIT(" bei "), S_INIT(" in "), S_INIT(" near "), S_INIT(" nach "),
	    S_INIT(" à "), S_INIT(" en "), S_INIT(" te ")};
	size_t from = line ? 0 : FIRST_SURE;
	for (ptrdiff_t at; (at = str_ifind(text, place)) >= 0;) {
		struct str head = str_sub(text, 0, (size_t)at);
		for (size_t i = from; i < COUNT(before); i++)
			if (str_ends(head, before[i]))
				return true;
		text = str_sub(text, (size_t)at + place.n, text.n);
	}
	return false;
}

/* A word that has a capital only where a sentence begins. */
static bool starts_sentence(struct str word)
{
	static const char starters[] =
	    " the a an it when if after der die das ein eine wenn weil nachdem "
	    "seit als es er sie wir ich am im in mit für auf bei rund zwei le "
	    "la les un une il elle quand el los las una cuando lo gli de het "
	    "een ";
	return word_listed(starters, word);
}

/* "Orlin Wenn der Rat in Orlin tagt": a place, which the text from there on has
 * as one, and a sentence without a mark. */
static size_t place_glued(struct str t, struct str on)
{
	struct str rest = t, word;
	for (int n = 0; n <= ALONE_WORDS && str_split(&rest, ' ', &word); n++) {
		size_t at = word.n ? (size_t)(word.p - t.p) : 0;
		struct str place = str_trim(str_sub(t, 0, at));
		uint32_t c = 0;
		if (word.n)
			utf8_next(word, 0, &c);
		if (category(c) != UTF8PROC_CATEGORY_LU)
			return 0;
		if (n && place.n >= PLACE_MIN && starts_sentence(word))
			return stands_as_place(rest, place, true) ||
				       stands_as_place(on, place, false)
				   ? at
				   : 0;
		if (!ch_alpha(word.p[word.n - 1]) &&
		    (unsigned char)word.p[word.n - 1] < 0x80)
			return 0;
	}
	return 0;
}

/* What phrases have and no name of a firm or a club. */
static bool of_phrases(struct str word)
{
	static const char words[] =
	    " what when where why how we they you it's they're wo wann wie "
	    "warum wir sie man sich où quand comment pourquoi dónde cuándo "
	    "cómo qué dove quando perché ";
	return word_listed(words, word);
}

/* "WHERE THEY MEET The teams are": words in capitals, and a sentence; but "FC
 * ORLIN VESSA The club has" loses its name. */
static size_t capitals_glued(struct str t)
{
	struct str rest = t, word, head = {t.p, 0};
	uint32_t c;
	bool phrase = false;
	for (size_t n = 0; str_split(&rest, ' ', &word); n++) {
		size_t letters = 0, small = 0;
		for (size_t i = 0; i < word.n;) {
			i += utf8_next(word, i, &c);
			letters += letter(category(c));
			small += category(c) == UTF8PROC_CATEGORY_LL ||
				 category(c) == UTF8PROC_CATEGORY_LO;
		}
		head.n = (size_t)(word.p - t.p);
		if (small)
			return phrase && n >= LABEL_WORDS && letters > small &&
				       starts_sentence(word)
				   ? head.n
				   : 0;
		if (!letters || head.n > PLACE_MAX)
			return 0;
		phrase |= of_phrases(word);
	}
	return 0;
}

/* "Orlin: The council met in Orlin on Monday.": a label that the sentence has
 * as a place, too, so that nothing is lost. */
static size_t place_again(struct str t)
{
	ptrdiff_t colon = str_find(str_sub(t, 0, LABEL_MAX), S(": "));
	struct str place = str_sub(t, 0, colon > 0 ? (size_t)colon : 0);
	struct str rest = str_sub(t, place.n + 2, t.n), words = place, word;
	uint32_t c;
	while (str_split(&words, ' ', &word)) {
		utf8_next(word, 0, &c);
		if (!word.n || category(c) != UTF8PROC_CATEGORY_LU)
			return 0;
	}
	return place.n >= PLACE_MIN && begins(rest) &&
		       stands_as_place(rest, place, true)
		   ? place.n + 2
		   : 0;
}

/* "By Ann Example: The council met", "Von Max Muster - Der Rat": two names at
 * least, for "By Monday: ..." and "Di Orlin: ..." tell. */
static size_t written_by(struct str t)
{
	static const struct str by[] = {S_INIT("By "), S_INIT("BY "),
	    S_INIT("Von "), S_INIT("Par "), S_INIT("Por "), S_INIT("Di "),
	    S_INIT("Door "), S_INIT("Af "), S_INIT("Av ")};
	static const char between[] =
	    " and und et y e en og och & de da di van von der den la le ";
	size_t from = 0, end = SIZE_MAX, names = 0;
	for (size_t i = 0; i < COUNT(by) && !from; i++)
		from = str_starts(t, by[i]) ? by[i].n : 0;
	if (!from)
		return 0;
	struct str head = str_sub(t, from, from + LABEL_MAX), word;
	ptrdiff_t at = str_find(head, S(": "));
	if (at > 0)
		end = (size_t)at + 2;
	for (size_t i = 0; i < COUNT(dashes) && end == SIZE_MAX; i++) {
		at = str_find(head, dashes[i]);
		end = at > 0 ? (size_t)at + dashes[i].n : end;
	}
	if (end == SIZE_MAX || !begins(str_sub(t, from + end, t.n)))
		return 0;
	head = str_trim(str_sub(head, 0, (size_t)at));
	while (str_split(&head, ' ', &word)) {
		uint32_t c = 0;
		utf8_next(word, 0, &c);
		bool name = category(c) == UTF8PROC_CATEGORY_LU;
		if (!name && !word_listed(between, word))
			return 0;
		names += name;
	}
	return names > 1 ? from + end : 0;
}

/* "[Orlin Daily Post] The council ...": whose report another collects. */
static size_t outlet(struct str t)
{
	size_t end = enclosed(t, S("["), S("] "), OUTLET_MAX);
	struct str name = str_sub(t, 1, end > 2 ? end - 2 : 1);
	struct look l = look(name);
	return name.n > 2 && !str_has_digit(name) && l.names &&
		       begins(str_sub(t, end, t.n))
		   ? end
		   : 0;
}

/* "Tuesday, ", "Tue, " */
static size_t weekday(struct str t)
{
	static const char days[] =
	    " monday tuesday wednesday thursday friday saturday sunday mon tue "
	    "tues wed thu thur thurs fri sat sun ";
	ptrdiff_t comma = str_find(str_sub(t, 0, PLACE_MAX), S(", "));
	return comma > 0 && word_listed(days, str_sub(t, 0, (size_t)comma))
		   ? (size_t)comma + 2
		   : 0;
}

/* "July 7, 2026 The council ...": a date that no sentence goes on behind. */
static size_t date_alone(struct str t)
{
	size_t end = weekday(t);
	for (int i = 0; i < 3 && end < t.n; i++) {
		ptrdiff_t at = str_chr(str_sub(t, end, t.n), ' ');
		if (at <= 0)
			return 0;
		end += (size_t)at + 1;
	}
	struct str head = str_trim(str_sub(t, 0, end));
	struct str rest = str_sub(t, end, t.n);
	bool year = head.n > 4 &&
		    (str_starts(str_sub(head, head.n - 4, head.n), S("20")) ||
			str_starts(str_sub(head, head.n - 4, head.n), S("19")));
	return year && dated(head) && begins(rest) && article(rest) ? end : 0;
}

/* "NEW DELHI: ...", "Kigali: ...": papers of South Asia, Africa and near them.
 * Other words may be what a sentence is about. */
static bool colon_place(struct str place)
{
	static const char places[] =
	    "|new delhi|delhi|mumbai|kolkata|chennai|bengaluru|bangalore|"
	    "hyderabad|pune|ahmedabad|lucknow|jaipur|patna|chandigarh|gurgaon|"
	    "gurugram|noida|srinagar|bhopal|nagpur|guwahati|kochi|kozhikode|"
	    "thiruvananthapuram|visakhapatnam|vijayawada|coimbatore|madurai|"
	    "mangaluru|mysuru|panaji|ranchi|raipur|dehradun|shimla|jammu|"
	    "bhubaneswar|imphal|shillong|islamabad|karachi|lahore|peshawar|"
	    "quetta|rawalpindi|multan|faisalabad|sialkot|dhaka|chattogram|"
	    "colombo|kathmandu|thimphu|kabul|kuala lumpur|petaling jaya|"
	    "singapore|george town|johor baru|johor bahru|kota kinabalu|"
	    "kuching|putrajaya|shah alam|ipoh|manila|jakarta|hanoi|bangkok|"
	    "yangon|phnom penh|dubai|abu dhabi|sharjah|doha|riyadh|jeddah|"
	    "manama|muscat|kuwait city|cairo|amman|beirut|baghdad|damascus|"
	    "tehran|ankara|istanbul|nairobi|mombasa|kigali|kampala|bujumbura|"
	    "addis ababa|dar es salaam|dodoma|mogadishu|juba|khartoum|lagos|"
	    "abuja|accra|kumasi|dakar|freetown|monrovia|lusaka|harare|"
	    "lilongwe|gaborone|windhoek|maputo|luanda|johannesburg|cape town|"
	    "pretoria|tunis|algiers|tripoli|rabat|london|washington|new york|"
	    "beijing|moscow|brussels|geneva|tokyo|seoul|sydney|canberra|";
	char low[LABEL_MAX + 3];
	size_t n = 0;
	if (!place.n || place.n > LABEL_MAX)
		return false;
	low[n++] = '|';
	for (size_t i = 0; i < place.n; i++)
		low[n++] = ch_lower(place.p[i]);
	low[n++] = '|';
	return str_find(str_of(places), (struct str){low, n}) >= 0;
}

/* Or a place with its day, "Orlin, March 4 (AGN): ...", its land, "ORLIN,
 * Vessa: The ...", or another, "Orlin/Ket: The ...". */
static size_t place_colon(struct str t)
{
	ptrdiff_t colon = str_find(utf8_clip(t, PLACE_MAX), S(": "));
	struct str place = str_sub(t, 0, colon > 0 ? (size_t)colon : 0);
	struct str rest = str_sub(t, place.n + 2, t.n);
	uint32_t c;
	if (!place.n || !rest.n)
		return 0;
	utf8_next(rest, 0, &c);
	if (colon_place(place))
		return category(c) == UTF8PROC_CATEGORY_LU ? place.n + 2 : 0;
	utf8_next(place, 0, &c);
	struct look l = look(place);
	ptrdiff_t comma = str_chr(place, ',');
	bool known = comma > 0 && colon_place(str_sub(place, 0, (size_t)comma));
	bool two = str_chr(place, '/') > 0 && str_chr(place, ' ') < 0;
	bool place_of = (comma > 0 && (known || l.bracketed) && dated(place)) ||
			((two || (comma > 0 && l.capitals)) && article(rest));
	return l.names && category(c) == UTF8PROC_CATEGORY_LU && place_of &&
		       begins(rest)
		   ? place.n + 2
		   : 0;
}

static size_t agency(struct str t)
{
	size_t end = enclosed(t, S("【"), S("】"), PLACE_MAX);
	if (!end)
		end = in_round(t);
	if (!end)
		end = enclosed(t, S("［"), S("］"), PLACE_MAX);
	if (!end)
		end = enclosed(t, S("("), S(")"), AGENCY_MAX);
	if (!end) { /* a Korean byline, "[서울=뉴시스]" */
		size_t square = enclosed(t, S("["), S("]"), PLACE_MAX);
		size_t round = enclosed(t, S("("), S(")"), PLACE_MAX);
		square = square ? square : round;
		struct str in = str_sub(t, 0, square ? square - 1 : 0);
		bool paper = str_ends(in, S("뉴스")) || str_ends(in, S("일보"));
		end = paper || str_chr(in, '=') > 0 ? square : 0;
	}
	if (!end)
		return 0;
	ptrdiff_t by = str_find(str_sub(t, end, end + PLACE_MAX), S("기자 = "));
	if (by >= 0)
		end += (size_t)by + S("기자 = ").n;
	struct str rest = str_sub(t, end, t.n);
	struct str bare = str_trim(rest);
	size_t dash = dateline_cut(bare);
	if (bare.n && (bare.p[0] == ':' || bare.p[0] == '-'))
		dash = 1;
	if (str_starts(bare, S(".-")))
		dash = 2;
	end = (size_t)(bare.p - t.p) + dash;
	while (end < t.n && (t.p[end] == ' ' || t.p[end] == '-'))
		end++;
	bool tokens = str_starts(t, S("( ")); /* those may be all small */
	return tokens || begins(str_sub(t, end, t.n)) ? end : 0;
}

/* "МОСКВА, 2 ноября. /ТАСС/. " */
static size_t slashes(struct str t)
{
	struct str head = utf8_clip(t, PLACE_MAX);
	ptrdiff_t open = str_find(head, S(" /")),
		  close = str_find(head, S("/. "));
	if (open <= 0 || close <= open + 1)
		return 0;
	struct str w = str_sub(head, 0, (size_t)open);
	struct look l = look(w);
	return l.capitals ? (size_t)close + 3 : 0;
}

/* "新华社...电 ", and the reporter's name in brackets. */
static size_t wire(struct str t)
{
	static const struct str who[] = {S_INIT("新华社"), S_INIT("据新华社"),
	    S_INIT("中新社"), S_INIT("中新网"), S_INIT("本报"),
	    S_INIT("人民网"), S_INIT("中央社")};
	static const struct str sent[] = {
	    S_INIT("电"), S_INIT("電"), S_INIT("讯"), S_INIT("訊")};
	bool is = false;
	size_t end = 0;
	struct str head = utf8_clip(t, PLACE_MAX);
	for (size_t i = 0; i < COUNT(who); i++)
		is |= str_starts(t, who[i]);
	for (size_t i = 0; is && !end && i < COUNT(sent); i++) {
		ptrdiff_t at = str_find(head, sent[i]);
		end = at > 0 ? (size_t)at + sent[i].n : 0;
	}
	if (!end)
		return 0;
	struct str rest = str_sub(t, end, t.n);
	struct str behind = rest;
	while (str_starts(behind, S(" ")) || str_starts(behind, S("　")))
		behind = str_sub(
		    behind, behind.p[0] == ' ' ? 1 : S("　").n, behind.n);
	size_t by = enclosed(behind, S("（"), S("）"), PLACE_MAX);
	if (!by && behind.n == rest.n)
		return 0; /* "本报电台..." is a word */
	return end + (size_t)(behind.p - rest.p) + by;
}

/* "【写真】", "（図＝共同）", "[사진=뉴시스]": what is shown, and by whom. */
static bool shown(struct str head)
{
	static const struct str pictures[] = {S_INIT("写真"), S_INIT("図"),
	    S_INIT("圖"), S_INIT("动画"), S_INIT("動画"), S_INIT("画像"),
	    S_INIT("映像"), S_INIT("撮影"), S_INIT("提供"), S_INIT("資料"),
	    S_INIT("照片"), S_INIT("视频"), S_INIT("視頻"), S_INIT("影片"),
	    S_INIT("사진"), S_INIT("영상"), S_INIT("그래픽"), S_INIT("자료")};
	for (size_t i = 0; i < COUNT(pictures); i++)
		if (str_find(head, pictures[i]) >= 0)
			return true;
	return false;
}

/* A place with its day, "TOWN, Nov. 2 -": not "UPDATE, Nov. 2 -". */
static bool place_and_day(struct str head)
{
	static const char labels[] =
	    " update updated live video videos photo photos foto fotos wideo "
	    "watch analysis correction published posted latest breaking stand "
	    "actualizado actualización aggiornamento aktualizacja mise ";
	struct str rest = head, first;
	bool word = str_split(&rest, ' ', &first);
	while (word && first.n && strchr(",.:", first.p[first.n - 1]))
		first.n--;
	return word && dated(head) && !month(first) &&
	       !word_listed(labels, first);
}

/* "(gazette.example)": a site, as agencies are named. */
static bool site(struct str head)
{
	ptrdiff_t close = str_chr(head, ')');
	struct str in = str_sub(head, 1, close > 1 ? (size_t)close : 1);
	ptrdiff_t dot = str_rchr(in, '.');
	return str_starts(head, S("(")) && dot > 0 && (size_t)dot + 2 < in.n &&
	       str_chr(in, ' ') < 0;
}

/* Nothing but a dateline is so: the head of what is no first line, which may
 * be a label else, "VIDEO - ...", "(Graphic) ...". */
static bool proven(struct str head)
{
	static const struct str marks[] = {S_INIT("＝"), S_INIT("="),
	    S_INIT("共同"), S_INIT("時事"), S_INIT("讯）"), S_INIT("訊）"),
	    S_INIT("讯】"), S_INIT("訊】"), S_INIT("电】"), S_INIT("電】"),
	    S_INIT("电）"), S_INIT("電）"), S_INIT("新华社"), S_INIT("中新"),
	    S_INIT("中央社"), S_INIT("本报"), S_INIT("本報"), S_INIT("기자")};
	if (shown(head))
		return false;
	for (size_t i = 0; i < COUNT(marks); i++)
		if (str_find(head, marks[i]) >= 0)
			return true;
	return known_agency(head) || place_and_day(head) || site(head);
}

size_t dateline(struct str line, struct str on, bool first, bool *out_sure)
{
	size_t at = 0;
	*out_sure = false;
	for (int i = 0; i < PARTS_MAX; i++) {
		struct str rest = str_sub(line, at, line.n);
		size_t n = agency(rest);
		if (!first && !proven(str_sub(rest, 0, n)))
			n = 0;
		n = n || !first ? n : outlet(rest);
		n = n ? n : place_dash(rest, at > 0, first);
		n = n ? n : place_agency(rest);
		n = n || !first ? n : place_colon(rest);
		n = n || !first ? n : place_again(rest);
		n = n ? n : place_glued(rest, on);
		n = n || !first ? n : capitals_glued(rest);
		n = n ? n : dateline_indic(rest, on, first);
		n = n ? n : written_by(rest);
		n = n || !first ? n : date_alone(rest);
		n = n ? n : slashes(rest);
		n = n ? n : wire(rest);
		if (!n || at + n >= line.n)
			break;
		at += n;
	}
	bool collected = first && outlet(line);
	*out_sure = at && (collected || proven(str_sub(line, 0, at)));
	return at;
}

size_t dateline_cut(struct str t)
{
	for (size_t i = 0; i < COUNT(dashes); i++) {
		struct str dash = str_trim(dashes[i]);
		if (dash.n > 1 && dash.p[0] != '.' && str_starts(t, dash))
			return dash.n;
	}
	return 0;
}

/* "Update vom 3. Mai, 16:05 Uhr: ": since when it is told. */
static size_t updated(struct str t)
{
	static const char words[] =
	    " update updated aktualisiert aktualisierung actualización "
	    "actualizado actualisation aggiornamento aggiornato atualização "
	    "atualizado bijgewerkt aktualizacja uppdatering uppdaterad "
	    "opdatering opdateret oppdatering oppdatert aktualizováno "
	    "обновление обновлено оновлено ";
	struct str head = utf8_clip(t, PLACE_MAX), rest, first = S("");
	ptrdiff_t colon = str_find(head, S(": "));
	bool hour = false;
	head = rest = str_sub(head, 0, colon > 0 ? (size_t)colon : 0);
	str_split(&rest, ' ', &first);
	while (first.n && strchr(",:", first.p[first.n - 1]))
		first.n--;
	for (size_t i = 1; i + 1 < head.n; i++) /* "16:05", "16 Uhr", "16h" */
		hour |=
		    ch_digit(head.p[i - 1]) &&
		    (str_istarts(str_sub(head, i, head.n), S(" uhr")) ||
			(strchr(":hH", head.p[i]) && ch_digit(head.p[i + 1])));
	return hour && word_listed(words, first) &&
		       begins(str_sub(t, head.n + 2, t.n))
		   ? head.n + 2
		   : 0;
}

size_t dateline_label(struct str t)
{
	static const struct str names[] = {S_INIT("Abstract: "),
	    S_INIT("Abstract - "), S_INIT("Abstract. "), S_INIT("ABSTRACT: "),
	    S_INIT("Summary: "), S_INIT("In short: "), S_INIT("IN SHORT: "),
	    S_INIT("In brief: "), S_INIT("Kurz gesagt: "), S_INIT("En bref : "),
	    S_INIT("En bref: "), S_INIT("En breve: "), S_INIT("In breve: "),
	    S_INIT("In sintesi: "), S_INIT("TL;DR: "), S_INIT("TLDR: "),
	    S_INIT("Zusammenfassung: "), S_INIT("Kurzfassung: "),
	    S_INIT("Résumé : "), S_INIT("Résumé: "), S_INIT("Resumen: "),
	    S_INIT("Resumo: "), S_INIT("Riassunto: "), S_INIT("Samenvatting: "),
	    S_INIT("Streszczenie: "), S_INIT("Аннотация: "), S_INIT("摘要："),
	    S_INIT("要旨：")};
	static const struct str fresh[] = {S_INIT("EXCLUSIVE: "),
	    S_INIT("Exclusive: "), S_INIT("BREAKING: "), S_INIT("Breaking: "),
	    S_INIT("BREAKING NEWS: "), S_INIT("EXKLUSIV: "),
	    S_INIT("EILMELDUNG: "), S_INIT("EXCLUSIF : "), S_INIT("EXCLUSIF: "),
	    S_INIT("EXCLUSIVA: "), S_INIT("URGENTE: "), S_INIT("ÚLTIMA HORA: "),
	    S_INIT("ESCLUSIVA: "), S_INIT("EXCLUSIVO: "), S_INIT("PILNE: "),
	    S_INIT("СРОЧНО: "), S_INIT("ТЕРМІНОВО: ")};
	for (size_t i = 0; i < COUNT(names); i++)
		if (str_starts(t, names[i]))
			return names[i].n;
	for (size_t i = 0; i < COUNT(fresh); i++)
		if (str_starts(t, fresh[i]) &&
		    begins(str_sub(t, fresh[i].n, t.n)))
			return fresh[i].n;
	return updated(t);
}
