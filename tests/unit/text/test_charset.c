/* SPDX-License-Identifier: MIT */
/* gazetted: tests of charsets. */
#include "text/charset.h"

#include <glob.h>
#include <iconv.h>
#include <stdio.h>

#include "base/arena.h"
#include "base/file.h"
#include "base/utf8.h"
#include "tap.h"
#include "text/caps.h"
#include "text/labels.h"

static void labels(void)
{
	static const struct {
		const char *label, *want;
	} rows[] = {
	    {"UTF-8", "utf-8"},
	    {" utf8\n", "utf-8"},
	    {"ISO-8859-1", "windows-1252"},
	    {"us-ascii", "windows-1252"},
	    {"Latin1", "windows-1252"},
	    {"iso-8859-9", "windows-1254"},
	    {"GB2312", "gbk"},
	    {"gb18030", "gb18030"},
	    {"ks_c_5601-1987", "euc-kr"},
	    {"Shift_JIS", "shift_jis"},
	    {"windows-31j", "shift_jis"},
	    {"x-x-big5", "big5"},
	    {"utf-16", "utf-16le"},
	    {"unicodeFFFE", "utf-16be"},
	    {"\"koi8-r\"", "koi8-r"},
	    {"tis-620", "windows-874"},
	    {"cp437", "cp437"},
	    {"utf-32", "utf-32le"},
	    {"visual", "iso-8859-8"},
	    {"logical", "iso-8859-8-i"},
	    {"x-user-defined", "x-user-defined"},
	    {"utf-7", NULL},
	    {"HZ-GB-2312", "hz-gb-2312"},
	    {"klingon", NULL},
	    {"", NULL},
	    {"  ", NULL},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(charset_canonical(str_of(rows[i].label)),
		    str_of(rows[i].want), rows[i].label);
	is_str(charset_canonical(S("utf\0-8")), (struct str){0}, "NUL");
}

/* The tables are searched by halves, and each name is found by itself. */
static void tables(void)
{
	for (size_t i = 1; i < charset_n_labels; i++)
		ok(strcmp(charset_labels[i - 1].label,
		       charset_labels[i].label) < 0,
		    "order at %s", charset_labels[i].label);
	for (size_t i = 0; i < charset_n_infos; i++) {
		struct str n = str_of(charset_infos[i].name);
		is_str(charset_canonical(n), n, n.p);
	}
}

static void decodes(void)
{
	static const struct {
		const char *name;
		struct str in;
		const char *want;
	} rows[] = {
	    {"utf-8", S_INIT("na\xC3\xAFve"), "naïve"},
	    {"utf-8",
		S_INIT("a\xFF"
		       "b"),
		"a\xEF\xBF\xBD"
		"b"},
	    {"windows-1252", S_INIT("\x93hi\x94 \x80"), "“hi” €"},
	    {"windows-1252", S_INIT("\x81\x8D\x8F\x90\x9D"),
		"\xC2\x81\xC2\x8D\xC2\x8F\xC2\x90\xC2\x9D"},
	    {"windows-1251", S_INIT("\xCF\xF0\xE8"), "При"},
	    {"koi8-r", S_INIT("\xF0\xD2\xC9"), "При"},
	    {"gbk", S_INIT("\xD6\xD0"), "中"},
	    {"big5", S_INIT("\xA4\xA4"), "中"},
	    {"shift_jis", S_INIT("\x82\xA0\x87\x40"), "あ①"},
	    {"euc-jp", S_INIT("\xA4\xA2"), "あ"},
	    {"iso-2022-jp", S_INIT("\x1B$B$\"\x1B(B!"), "あ!"},
	    /* what Windows writes, beyond the standard's set; a yen; half kana;
	     * a run that its line ends; a mark of nothing */
	    {"iso-2022-jp", S_INIT("\033$B-!\033(J\\5\033(I1\033(B"), "①¥5ｱ"},
	    {"iso-2022-jp", S_INIT("\033$B$\"\n<b>"), "あ\n<b>"},
	    {"iso-2022-jp", S_INIT("a\033[0mb"), "a\xEF\xBF\xBD[0mb"},
	    {"iso-2022-jp", S_INIT("\033$(C0!\033$A!!VP\033(B."), "가　中."},
	    {"iso-2022-kr", S_INIT("\033$)C\0160!\017!"), "가!"},
	    {"hz-gb-2312", S_INIT("~~ ~{VP~}~\n~{VP\nc~"), "~ 中中\nc~"},
	    {"euc-kr", S_INIT("\xB0\xA1"), "가"},
	    {"utf-16le", S_INIT("A\0\xE9\0"), "Aé"},
	    {"utf-16be", S_INIT("\0A\xD8\x3D\xDE\x00"), "A😀"},
	    {"utf-16be", S_INIT("\0A\xD8"), "A\xEF\xBF\xBD"},
	    {"utf-32be", S_INIT("\0\1\xF6\0"), "😀"},
	    {"windows-1255", S_INIT("\xE0\xE1"), "אב"},
	    /* a broken lead byte must not eat the markup after it */
	    {"gbk", S_INIT("\xD6<b>"), "\xEF\xBF\xBD<b>"},
	    {"shift_jis", S_INIT("\x82<b>"), "\xEF\xBF\xBD<b>"},
	    {"x-user-defined", S_INIT("a\x80"), "a\xEF\x9E\x80"},
	    {"cp437", S_INIT("\x82"), "é"},
	    {"no such", S_INIT("\xE9"), "é"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(charset_decode(a, rows[i].in, str_of(rows[i].name)),
		    str_of(rows[i].want), rows[i].name);
	struct str same = S("already");
	ok(charset_decode(a, same, S("utf-8")).p == same.p, "borrowed");
	arena_free(&a);
}

static struct str encoded(struct arena *a, struct str s, const char *charset)
{
	char *out = arena_alloc(a, s.n + 1), *p = (char *)s.p, *q = out;
	size_t left = s.n, room = s.n;
	iconv_t cd = iconv_open(charset, "UTF-8");
	ok(cd != (iconv_t)-1 && iconv(cd, &p, &left, &q, &room) == 0, "%s",
	    charset);
	iconv_close(cd);
	return (struct str){out, (size_t)(q - out)};
}

/* What is said to be Latin-1 and has the letters of one language elsewhere, and
 * what is so, in one language or several. */
static void said_latin(void)
{
	static const struct {
		const char *text, *charset;
	} rows[] = {
	    {"A szép időben nyüzsgő gyermekek közül többen fűtő, kőműves és "
	     "asztalos lesznek, mások öröklődő mesterséget űznek. ",
		"iso-8859-2"},
	    {"Příliš žluťoučký kůň úpěl ďábelské ódy o dávných časech. ",
		"windows-1250"},
	    {"Güneşli günlerde çocuklar ağaçların altında oyun oynar, şarkı "
	     "söylerdi. ",
		"windows-1254"},
	    {"Le cœur déçu mais l’âme plutôt naïve, à l’été. ", "windows-1252"},
	    {"Öösel sõitis täis rong üle kõrge mäe, aknast paistis žürii. ",
		"windows-1252"},
	    {"Það er nauðsynlegt að þýða þessa setningu yfir á íslensku. ",
		"windows-1252"},
	    {"Der schöne Käse über dem Fluß. Où est le garçon, là-bas? ",
		"windows-1252"},
	    {"Año señor mañana. Rødgrød på åen. Ação irmã coração. ",
		"windows-1252"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str hint = S("iso-8859-1"), name, want = S("");
		for (int k = 0; k < 12; k++)
			want = str_cat(a, want, str_of(rows[i].text));
		struct str in = encoded(a, want, rows[i].charset);
		is_str(charset_to_utf8(a, in, &hint, 1, &name), want,
		    rows[i].text);
	}
	arena_free(&a);
}

static void whole_rule(void)
{
	static const struct {
		struct str in;
		const char *http, *decl, *want, *name;
	} rows[] = {
	    {S_INIT("\xEF\xBB\xBFh\xC3\xA9"), "koi8-r", NULL, "hé", "utf-8"},
	    {S_INIT("\xFF\xFEh\0"), "utf-8", NULL, "h", "utf-16le"},
	    {S_INIT("\xFF\xFE\0\0h\0\0\0"), NULL, NULL, "h", "utf-32le"},
	    {S_INIT("caf\xE9"), "utf-8", "iso-8859-1", "café", "windows-1252"},
	    {S_INIT("caf\xE9"), "utf-8", NULL, "café", "windows-1252"},
	    {S_INIT("caf\xC3\xA9"), "iso-8859-1", NULL, "café", "utf-8"},
	    {S_INIT("caf\xE9"), NULL, NULL, "café", "windows-1252"},
	    {S_INIT("это \xABтак\xBB\xD0"), NULL, NULL, "это «так»\xEF\xBF\xBD",
		"utf-8"},
	    {S_INIT("\xE8\xAA\x9E、日本\xE8\xAA<"), "koi8-r", NULL,
		"語、日本\xEF\xBF\xBD<", "utf-8"},
	    /* two characters of GBK that would be UTF-8 */
	    {S_INIT("\xC1\xAA\xCD\xA8"), "gbk", NULL, "联通", "gbk"},
	    {S_INIT("abc"), "iso-8859-1", "utf-8", "abc", "windows-1252"},
	    {S_INIT("abc"), "utf-16", NULL, "abc", "utf-8"},
	    {S_INIT("abc"), "bogus", "koi8-r", "abc", "koi8-r"},
	    {S_INIT("\xF0\xD2\xC9"), "koi8-r", "windows-1251", "При", "koi8-r"},
	    {S_INIT("<\0b\0>\0"), NULL, NULL, "<b>", "utf-16le"},
	    {S_INIT(""), NULL, NULL, "", "utf-8"},
	};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str hints[2] = {
		    str_of(rows[i].http), str_of(rows[i].decl)};
		struct str name,
		    out = charset_to_utf8(a, rows[i].in, hints, 2, &name);
		is_str(out, str_of(rows[i].want), rows[i].want);
		is_str(name, str_of(rows[i].name), rows[i].want);
	}
	arena_free(&a);
}

/* Signs by themselves, of which a text in another charset has words. */
static void signs(void)
{
	static const char *const rows[] = {"£5 ", "§ 12 ", "½ cup ", "3×4 ",
	    "• item ", "¿¡ ", "½ £1 × 2 – ¾ § 3 • ",
	    "CRUNCH® cereal™ milk© 5° 2² "};
	struct arena *a = arena_new();
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct str hint = S("iso-8859-1"), name, want = S("");
		for (int k = 0; k < 20; k++)
			want = str_cat(a, want, str_of(rows[i]));
		char bytes[1024];
		size_t n = 0;
		for (size_t at = 0; at < want.n;) {
			uint32_t cp;
			at += utf8_next(want, at, &cp);
			bytes[n++] = (char)charset_byte_1252(cp);
		}
		struct str in = {bytes, n};
		is_str(charset_to_utf8(a, in, &hint, 1, &name), want, rows[i]);
	}
	arena_free(&a);
}

static void detects(void)
{
	static const struct {
		const char *text, *charset;
	} rows[] = {
	    {"Съешь же ещё этих мягких французских булок, да выпей чаю",
		"windows-1251"},
	    {"Съешь же ещё этих мягких французских булок, да выпей чаю",
		"koi8-r"},
	    {"Le cœur déçu mais l’âme plutôt naïve, à l’été", "windows-1252"},
	    {"Pójdźmy, kiń tę chmurność w głąb flaszy! Zażółć gęślą jaźń",
		"iso-8859-2"},
	    {"Það er nauðsynlegt að þýða þessa setningu yfir á góða íslensku",
		"windows-1252"},
	    {"Öösel sõitis täis rong üle kõrge mäe, aknast paistis žürii ja "
	     "šokolaad",
		"windows-1257"},
	    {"A szép időben nyüzsgő gyermekek közül többen fűtő, kőműves és "
	     "asztalos lesznek, mások öröklődő mesterséget űznek",
		"cp852"},
	    {"Güneşli günlerde çocuklar ağaçların altında oyun oynar, şarkı "
	     "söylerdi",
		"windows-1254"},
	    {"Η γλώσσα είναι το σπίτι μας και η θάλασσα ο δρόμος μας",
		"windows-1253"},
	    {"Мои друзья живут в большом городе, и я езжу к ним каждый год. "
	     "Вчера Яна пришла домой",
		"x-mac-cyrillic"},
	    {"The harbour was quiet; nobody had come home yet", "cp037"},
	    {"日本語の文章です。これは試験のための文です。", "utf-16le"},
	    {"日本語の文章です。これは試験のための文です。", "shift_jis"},
	    {"日本語の文章です。これは試験のための文です。", "euc-jp"},
	    {"这是一个中文的句子，我们在这里说话。", "gb18030"},
	    {"這是一個中文的句子，我們在這裡說話。", "big5"},
	    {"이것은 한국어로 쓴 문장입니다. 그리고 하나 더 있다.", "euc-kr"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char cmd[512], bytes[512];
		snprintf(cmd, sizeof(cmd),
		    "printf '%%s' '%s' | iconv -t %s -f UTF-8", rows[i].text,
		    strncmp(rows[i].charset, "x-mac", 5) == 0
			? "MAC-CYRILLIC"
			: rows[i].charset);
		FILE *f = popen(cmd, "r");
		size_t n = f ? fread(bytes, 1, sizeof(bytes), f) : 0;
		if (f)
			pclose(f);
		is_str(charset_detect((struct str){bytes, n}),
		    str_of(rows[i].charset), rows[i].charset);
	}
}

/* Charsets of seven bits, by their marks alone; the same marks in what is
 * none of them. */
static void shifts(void)
{
	static const struct {
		struct str in;
		const char *want;
	} rows[] = {
	    {S_INIT("a \033$B$\"$$\033(B b"), "iso-2022-jp"},
	    {S_INIT("\033(J5\033$@$\"\033(J"), "iso-2022-jp"},
	    {S_INIT("\033(I1\033(B"), "iso-2022-jp"},
	    {S_INIT("\033$)C\nx \0160!\017 y"), "iso-2022-kr"},
	    {S_INIT("\033$)A\0160!\017"), "iso-2022-cn-ext"},
	    {S_INIT("<p>~{UbJGR;8v~}, ~~ ~{VPND~}"), "hz-gb-2312"},
	    /* no run, none that ends, none of whole characters */
	    {S_INIT("\033(Ba"), "utf-8"},
	    {S_INIT("\033$B$\"$$"), "utf-8"},
	    {S_INIT("\033$B$\"$\033(B"), "utf-8"},
	    {S_INIT("\033$B$\" $$\033(B"), "utf-8"},
	    {S_INIT("\0160!\017"), "utf-8"},
	    {S_INIT("\033$)C"), "utf-8"},
	    {S_INIT("~{UbJGR;8v"), "utf-8"},
	    {S_INIT("~{UbJGR;8v~} ~{a"), "utf-8"},
	    /* what a terminal is told; eight bits beside it */
	    {S_INIT("\033[1mred\033(B\033[m"), "utf-8"},
	    {S_INIT("\033$B$\"\033(B\033[0m"), "utf-8"},
	    {S_INIT("é \033$B$\"\033(B"), "utf-8"},
	    /* loops of Common Lisp, and of nobody */
	    {S_INIT("(format t \"~{~a~^, ~}\" x)"), "utf-8"},
	    {S_INIT("~{<li>~a</li>~}"), "utf-8"},
	    {S_INIT("~{abcdefgh~} ~{12345678~}"), "utf-8"},
	    {S_INIT("~~{UbJGR;8v~}"), "utf-8"},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		is_str(charset_detect(rows[i].in), str_of(rows[i].want),
		    rows[i].in.p);
}

static void caps(void)
{
	struct arena *a = arena_new();
	size_t n = CHARSET_OUT_MAX / 2;
	char *big = arena_alloc(a, n);
	memset(big, '\x80', n); /* three bytes of UTF-8 each */
	struct str out =
	    charset_decode(a, (struct str){big, n}, S("windows-1252"));
	ok(out.n <= CHARSET_OUT_MAX && out.n > CHARSET_OUT_MAX - 4, "%zu",
	    out.n);
	ok(utf8_valid(out), "cut between characters");
	arena_free(&a);
}

/* How often content alone gives the charset that the folder is named after:
 * a share that must not sink, and nothing that decodes badly. */
static void corpus(void)
{
	char pattern[512];
	glob_t g;
	size_t good = 0, n = 0;
	if (!tap_corpora()) {
		printf("# no corpora: charsets skipped\n");
		return;
	}
	snprintf(
	    pattern, sizeof(pattern), "%s/text/charsets/*/*", tap_corpora());
	struct arena *a = arena_new();
	ok(glob(pattern, 0, NULL, &g) == 0, "%s", pattern);
	for (size_t i = 0; i < g.gl_pathc; i++, n++) {
		struct err e = ERR_INIT;
		struct str body, path = str_of(g.gl_pathv[i]);
		struct str dir = str_sub(path, 0, (size_t)str_rchr(path, '/'));
		dir = str_sub(dir, (size_t)str_rchr(dir, '/') + 1, dir.n);
		ok(file_read(a, path.p, 1 << 26, &body, &e) == 0, "%s", e.msg);
		struct str want = charset_canonical(dir);
		ok(want.p, "a label: %.*s", PRS(dir));
		struct str text = charset_to_utf8(a, body, NULL, 0, NULL);
		ok(utf8_valid(text), "%s", path.p);
		/* equal text is what counts: gbk is read as gb18030 */
		good += str_eq(text, charset_to_utf8(a, body, &want, 1, NULL));
		arena_clear(a);
	}
	globfree(&g);
	printf("# charsets told by content: %zu of %zu\n", good, n);
	ok(good * 100 >= n * 95, "%zu of %zu", good, n);
	arena_free(&a);
}

int main(void)
{
	TEST(labels);
	TEST(tables);
	TEST(decodes);
	TEST(whole_rule);
	TEST(said_latin);
	TEST(signs);
	TEST(detects);
	TEST(shifts);
	TEST(caps);
	TEST(corpus);
	return tap_done();
}
