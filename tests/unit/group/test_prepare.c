/* SPDX-License-Identifier: MIT */
/* gazetted: tests of reading articles. */
#include "group/prepare.h"

#include "tap.h"

/* A text is the same whatever form its letters have. */
static void letters_apart(void)
{
	static const char *const texts[][2] = {
	    {"Le b\u00E2timent de l\u2019\u00E9cole \u00E9l\u00E9mentaire a "
	     "ferm\u00E9",
		"Le ba\u0302timent de l\u2019e\u0301cole "
		"e\u0301le\u0301mentaire a ferme\u0301"},
	    {"\uC815\uBD80\uB294 \uC6D4\uC694\uC77C \uC0C8\uB85C\uC6B4 "
	     "\uC608\uC0B0\uC548\uC744 \uBC1C\uD45C\uD588\uB2E4",
		"\u110C\u1165\u11BC\u1107\u116E\u1102\u1173\u11AB "
		"\u110B\u116F\u11AF\u110B\u116D\u110B\u1175\u11AF "
		"\u1109\u1162\u1105\u1169\u110B\u116E\u11AB "
		"\u110B\u1168\u1109\u1161\u11AB\u110B\u1161\u11AB\u110B\u1173"
		"\u11AF \u1107\u1161\u11AF\u1111\u116D\u1112\u1162\u11BB"
		"\u1103\u1161"},
	};
	struct readers *readers = readers_new();
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct prepared p[2] = {0};
		for (size_t k = 0; k < 2; k++)
			p[k].text = p[k].title = str_of(texts[i][k]);
		readers_read(readers, p, 2);
		is_str(p[1].text, p[0].text, "one text");
		is_int((long long)p[1].terms.n, (long long)p[0].terms.n,
		    "of one number of terms");
	}
	readers_free(&readers);
}

int main(void)
{
	TEST(letters_apart);
	return tap_done();
}
