/* SPDX-License-Identifier: MIT */
/* gazetted: who said what is quoted. */
#include "prose/speech.h"

#include <string.h>

#include "base/utf8.h"
#include "prose/leaning.h"
#include "prose/speaker.h"

#define SAID_BY	 8   /* words of a sentence in which it says who spoke */
#define POST_MAX 120 /* bytes of "— Ann Example (@ann)" */

size_t speech_dash(struct str t)
{
	static const struct str dashes[] = {
	    S_INIT("– "), S_INIT("— "), S_INIT("–\u00a0"), S_INIT("—\u00a0")};
	for (size_t i = 0; i < sizeof(dashes) / sizeof(*dashes); i++)
		if (str_starts(t, dashes[i]))
			return dashes[i].n;
	return 0;
}

/* Where it is said who spoke: behind another dash, or behind a comma in a word
 * for saying. */
static struct str said_by(struct str language, struct str t)
{
	static const struct str dashes[] = {S_INIT(", – "), S_INIT(", — "),
	    S_INIT("! – "), S_INIT("! — "), S_INIT("? – "), S_INIT("? — "),
	    S_INIT(" – "), S_INIT(" — ")};
	struct str rest, word;
	ptrdiff_t at;
	for (size_t i = 0; i < sizeof(dashes) / sizeof(*dashes); i++)
		if ((at = str_find(t, dashes[i])) > 0)
			return str_sub(t, (size_t)at + dashes[i].n, t.n);
	for (rest = t; (at = str_find(rest, S(", "))) >= 0;) {
		rest = str_sub(rest, (size_t)at + 2, rest.n);
		struct str words = rest;
		if (str_split(&words, ' ', &word) &&
		    speaker_says(language, word))
			return rest;
	}
	return S("");
}

bool speech_ends(struct str language, struct str t, bool *out_depends)
{
	size_t dash = speech_dash(t);
	struct str by = said_by(language, str_sub(t, dash, t.n)), word;
	if (!by.n)
		return false;
	for (int i = 0; i < 3 && str_split(&by, ' ', &word); i++) {
		while (word.n && strchr(".,", word.p[word.n - 1]))
			word = str_sub(word, 0, word.n - 1);
		*out_depends |= i && leaning_word(language, word);
	}
	return true;
}

bool speech_by(struct str language, struct str t)
{
	static const char *const verbs[] = {"说", "說", "表示", "称", "稱",
	    "道", "指出", "强调", "強調", "认为", "認為", "介绍", "介紹",
	    "述べた", "話した", "語った"};
	static const char *const behind[] = {"。", "，", "："};
	struct str rest = t, word;
	for (int i = 0; i < SAID_BY && str_split(&rest, ' ', &word); i++) {
		while (word.n && strchr(".,:", word.p[word.n - 1]))
			word = str_sub(word, 0, word.n - 1);
		if (speaker_says(language, word))
			return true;
	}
	for (size_t i = 0; i < sizeof(verbs) / sizeof(*verbs); i++) {
		struct str verb = str_of(verbs[i]);
		ptrdiff_t at = str_find(t, verb);
		rest = at < 0 ? S("") : str_sub(t, (size_t)at + verb.n, t.n);
		for (size_t k = 0; k < sizeof(behind) / sizeof(*behind); k++)
			if (str_starts(rest, str_of(behind[k])))
				return true;
	}
	return false;
}

bool speech_post(struct str line)
{
	static const struct str dashes[] = {
	    S_INIT("\u2014"), S_INIT("\u2013"), S_INIT("--"), S_INIT("- ")};
	struct str head = utf8_clip(line, POST_MAX);
	ptrdiff_t at = str_find(head, S(" (@"));
	struct str handle =
	    str_sub(head, at < 0 ? head.n : (size_t)at + 3, head.n);
	ptrdiff_t end = str_chr(handle, ')');
	for (size_t i = 0; i < sizeof(dashes) / sizeof(*dashes); i++)
		if (str_starts(head, dashes[i]))
			return end > 0 &&
			       str_chr(str_sub(handle, 0, (size_t)end), ' ') <
				   0;
	return false;
}
