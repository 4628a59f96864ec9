/* SPDX-License-Identifier: MIT */
/* gazetted: sentences that announce what a page tells. */
#include "prose/promise.h"

#include <string.h>

#include "prose/folded.h"
#include "prose/promise_table.h"
#include "prose/speaker.h"
#include "text/language_row.h"
#include "text/words.h"

#define SAID_WORDS 5 /* "..., the mayor of Orlin said" */

/* "本記事では" */
static bool topic_of_page(struct str t, ptrdiff_t at)
{
	static const struct str before[] = {S_INIT("で"), S_INIT("今回"),
	    S_INIT("今日"), S_INIT("次回"), S_INIT("まず")};
	struct str head = str_sub(t, 0, (size_t)at);
	for (size_t i = 0; i < sizeof(before) / sizeof(*before); i++)
		if (str_ends(head, before[i]))
			return true;
	return false;
}

/* "借りてみた": what somebody tried who writes of it, or of the page. */
static bool of_writer(struct str t)
{
	static const struct str own[] = {S_INIT("てみた"), S_INIT("本記事"),
	    S_INIT("この記事"), S_INIT("本稿"), S_INIT("筆者"),
	    S_INIT("次のページ")};
	for (size_t i = 0; i < sizeof(own) / sizeof(*own); i++)
		if (str_find(t, own[i]) >= 0)
			return true;
	return false;
}

/* In Japanese and Korean who writes is not named, others are, with a particle
 * behind them or, in Korean headlines, a comma: "美術館は", "시장은", "검찰,".
 */
static bool of_others(struct str language, struct str t)
{
	static const char *const particles[] = {"은", "는", "이", "가"};
	struct str ha = S("は"), rest = t, word;
	ptrdiff_t at;
	if (str_istarts(language, S("ja"))) {
		if (of_writer(t))
			return false;
		if (str_find(t, S("が")) >= 0)
			return true;
		for (; (at = str_find(rest, ha)) >= 0;
		     rest = str_sub(rest, (size_t)at + ha.n, rest.n))
			if (!topic_of_page(rest, at))
				return true;
		return false;
	}
	while (str_istarts(language, S("ko")) && str_split(&rest, ' ', &word)) {
		if (word.p == t.p && str_ends(word, S(",")))
			return true;
		for (size_t i = 0; i < sizeof(particles) / sizeof(*particles);
		     i++)
			if (str_ends(word, str_of(particles[i])))
				return true;
	}
	return false;
}

/* Where the verb stands last, what the page does is at the end. */
static bool ends(struct str language, struct str sentence)
{
	static const struct language_list rows[] = {
	    {S_INIT("ja"),
		"ご紹介する。|ご紹介します。|紹介していく。|紹介していきます。|"
		"紹介したい。|紹介したいと思います。|紹介しよう。|"
		"紹介しましょう。|紹介してもらった。|解説していく。|"
		"解説していきます。|解説したい。|見ていく。|見ていきます。|"
		"見ていこう。|見ていきたい。|見てみよう。|見てみましょう。|"
		"考えてみたい。|考えていきたい。|お伝えする。|お伝えします。|"
		"話をうかがった。|話を伺った。|"
		"詳細がまとまっている。|参照していただきたい。|"
		"取り上げたい。|一気読み」。|レビューする。|"
		"レビューします。|レポートする。|レポートします。"},
	    {S_INIT("zh"), "一起来看。|一起来看！"},
	    {S_INIT("ko"), "소개한다.|소개합니다.|알아본다.|알아봤다.|"
			   "살펴본다.|살펴봤다.|들어봤다.|정리했다.|"
			   "알아보자.|살펴보자."},
	    {S_INIT("tr"), " anlatacağım.| anlatacağız.| inceleyeceğiz.| "
			   "bahsedeceğim.| bahsedeceğiz.| ele alacağız.| "
			   "paylaşacağım.| paylaşacağız.| derledik."},
	};
	struct str rest = str_of(LANGUAGE_LIST(rows, language)), end;
	while (rest.n && str_split(&rest, '|', &end))
		if (str_ends(sentence, end))
			return !of_others(language, sentence);
	return false;
}

/* It says what is shown, too, or what came of it, by whom that is known, or it
 * is of a law, which has articles. */
static bool claims(const struct folded *low)
{
	static const char *const words[] = {", but it ", ", but he ",
	    ", but she ", ", but they ", ", and he ", ", and she ",
	    ", and they ", " argues ", " argue that ", " shows that ",
	    " finds that ", " found that ", " explains that ", ", dass ",
	    " que les ", " que la ", " que le ", " dimostra che ",
	    " demuestra que ", " dat de ", "показывает, что", "доказывает, что",
	    " of the law", " of the constitution", " of the code",
	    ", according to ", ", laut ", ", selon ", ", según ", ", secondo ",
	    ", segundo ", ", volgens ", ", enligt ", ", ifølge ", ", według ",
	    ", podle ", " de la loi", " de la ley", " de la constitución",
	    " da lei", " da constituição", " della legge",
	    " della costituzione", " закона", " кодекса", " закону", " кодексу",
	    " ustawy", " kodeksu", " zákona", " zákoníku", " zákonníka",
	    " i lagen", " i loven", " din lege", " του νόμου"};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strstr(low->s, words[i]))
			return true;
	return false;
}

/* "..., sagte der Bürgermeister", "..., the mayor said": somebody's word in the
 * first person is news. What is told how, "Ann Example explains why", is not
 * said. */
static bool spoken(struct str language, struct str t)
{
	struct words w = words_of(t);
	struct word word;
	size_t behind = SAID_WORDS;
	const char *end = NULL;
	for (; words_next(&w, &word); behind++) {
		if (end && memchr(end, ',', (size_t)(word.raw.p - end)))
			behind = 0;
		end = word.raw.p + word.raw.n;
		if (behind < SAID_WORDS &&
		    speaker_says(language, word.folded) &&
		    (!behind || !promise_telling(language, word.folded)))
			return true;
	}
	return false;
}

/* It goes on with what came of that: "We asked him, and he hung up." */
static bool goes_on(const struct folded *low)
{
	static const char *const words[] = {", and ", ", but ", ";", ": ",
	    ", who said", ", aber ", ", doch ", ", und ", ", et ", ", mais ",
	    ", pero ", ", ma ", ", mas ", ", men ", ", maar ", ", но ",
	    ", але "};
	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (strstr(low->s, words[i]))
			return true;
	return false;
}

bool promise_says(struct str language, const struct folded *low, bool first)
{
	unsigned met = rules_met(&promise_rules, low);
	if (met & OPEN && str_find(low->whole, S(": ")) >= 0)
		met &= ~(unsigned)OPEN;
	if (met & MET && goes_on(low))
		met &= ~(unsigned)TELLS;
	if (met & (TELLS | OPEN | SURE) && (met & SURE || !first) &&
	    !claims(low) && !spoken(language, low->whole))
		return true;
	if (!first && ends(language, low->whole))
		return true;
	if (str_istarts(language, S("de"))) /* of which most is known */
		return (met & ASKS || str_find(low->whole, S(": W")) > 0) &&
		       promise_asks(language, low->whole);
	return met & ASKS && !first && promise_asks(language, low->whole);
}
