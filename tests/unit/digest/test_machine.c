/* SPDX-License-Identifier: MIT */
/* gazetted: tests of what machines write. */
#include "digest/machine.h"

#include "base/arena.h"
#include "tap.h"

struct row {
	const char *row, *answer, *want;
	size_t sentences, chars;
};

static void check(const struct row *rows, size_t n)
{
	struct arena *a = arena_new();
	for (size_t i = 0; i < n; i++) {
		struct summary_opts o = {
		    .sentences = rows[i].sentences, .chars = rows[i].chars};
		const char *why;
		struct machine_asked asked = {
		    S("Write a summary. Use whole sentences and\nno lists in "
		      "it."),
		    S("Bridge of Orlin is opened"), S("en")};
		struct str got = machine_summary(
		    a, str_of(rows[i].answer), &asked, &o, &why);
		is_str(got.n ? got : S(""),
		    rows[i].want ? str_of(rows[i].want) : S(""), rows[i].row);
	}
	arena_free(&a);
}

static void fit(void)
{
	static const struct row rows[] = {
	    {"plain", "The bridge was opened on Monday. It is red.",
		"The bridge was opened on Monday. It is red.", 0, 0},
	    {"lines", "The bridge was opened on Monday.\n\nIt is red.\n",
		"The bridge was opened on Monday. It is red.", 0, 0},
	    {"thoughts",
		"<think>Say that it is red.</think>The bridge was opened.",
		"The bridge was opened.", 0, 0},
	    {"thoughts without an end",
		"<think>Say that it is red. The bridge was opened.", NULL, 0,
		0},
	    {"thoughts behind it",
		"The bridge was opened. <think>Is it red, though? I cannot "
		"say.",
		"The bridge was opened.", 0, 0},
	    {"a terminal's colours",
		"\033[1;31mThe bridge was opened.\033[0m\033]0;title\a",
		"The bridge was opened.", 0, 0},
	    {"and what is not ended, or begins none",
		"The bridge was opened.\033]0;title\nÉlise\033 is "
		"\033Élan.\033[3",
		"The bridge was opened. Élise is Élan.", 0, 0},
	    {"all in quotation marks", "\"The bridge was opened. It is red.\"",
		"The bridge was opened. It is red.", 0, 0},
	    {"two quotations", "\"It is red.\" \"It is open.\"",
		"\"It is red.\" \"It is open.\"", 0, 0},
	    {"a chat's marks",
		"<|im_start|>assistant\nThe bridge was opened.</s><|im_end|>\n"
		"[INST] Say more. [/INST]",
		"The bridge was opened.", 1, 0},
	    {"introduced on one line",
		"Sure! Here's a summary of the article: The bridge was opened.",
		"The bridge was opened.", 0, 0},
	    {"handed over in sentences",
		"Sure! Below is the summary. The bridge was opened.",
		"The bridge was opened.", 0, 0},
	    {"handed over in one",
		"Of course, here's the summary you asked for. The bridge was "
		"opened. I hope this helps!",
		"The bridge was opened.", 0, 0},
	    {"it agrees, and no more",
		"Absolutely.\nThe bridge was opened on Monday.",
		"The bridge was opened on Monday.", 0, 0},
	    {"news that begin so",
		"Sure enough, the bridge was opened on Monday. Below is a "
		"river, and a summary of the plans hangs there.",
		"Sure enough, the bridge was opened on Monday. Below is a "
		"river, and a summary of the plans hangs there.",
		0, 0},
	    {"introduced in German",
		"**Zusammenfassung:** The bridge was opened on Monday.",
		"The bridge was opened on Monday.", 0, 0},
	    {"a colon of its own", "The council voted: the bridge will be red.",
		"The council voted: the bridge will be red.", 0, 0},
	    {"a word of the kind",
		"The mayor gave a summary: the bridge will be red.",
		"The mayor gave a summary: the bridge will be red.", 0, 0},
	    {"no title of the answer",
		"Summary trials go on in Vessa: two were held on Monday.",
		"Summary trials go on in Vessa: two were held on Monday.", 0,
		0},
	    {"a title in two words", "In summary: The bridge was opened.",
		"The bridge was opened.", 0, 0},
	    {"one thing thrice",
		"The bridge was opened. The bridge was opened. The bridge was "
		"opened.",
		"The bridge was opened.", 0, 0},
	    {"what leans on what is not told",
		"The bridge was opened. I'm sorry that the mayor says little. "
		"He said that it is red.",
		"The bridge was opened.", 0, 0},
	    {"a note on itself",
		"The bridge was opened. Note: This summary is a machine's.",
		"The bridge was opened.", 0, 0},
	    {"somebody who cannot", "“I cannot see it,” the mayor said.",
		"“I cannot see it,” the mayor said.", 0, 0},
	    {"an offer",
		"The bridge was opened. Let me know if you want to hear more!",
		"The bridge was opened.", 0, 0},
	    {"a refusal", "I'm sorry, but I cannot help with that request.",
		NULL, 0, 0},
	    {"introduced", "Here is the summary:\nThe bridge was opened.",
		"The bridge was opened.", 0, 0},
	    {"headed", "## The bridge\n**The bridge** was `opened`.",
		"The bridge was opened.", 0, 0},
	    {"links", "The [bridge](/news/1) was [opened](a \"b\") on Monday.",
		"The bridge was opened on Monday.", 0, 0},
	    {"brackets", "The bridge [of Orlin] (red) was opened on Monday.",
		"The bridge [of Orlin] (red) was opened on Monday.", 0, 0},
	    {"an answer", "Answer: The bridge was opened on Monday.",
		"The bridge was opened on Monday.", 0, 0},
	    {"markup", "<p>The <a href=\"x\">bridge</a> was opened.</p>",
		"The bridge was opened.", 0, 0},
	    {"a script",
		"<script>alert(1)</script>The bridge was opened on Monday.",
		"The bridge was opened on Monday.", 0, 0},
	    {"less and more", "It was < 3 and > 2 metres high, they said.",
		"It was < 3 and > 2 metres high, they said.", 0, 0},
	    {"an address",
		"The bridge was opened. Read on at https://evil.example/ now.",
		"The bridge was opened.", 0, 0},
	    {"invisible",
		"The \xE2\x80\xAE"
		"bridge\x01 was\xEF\xBB\xBF opened.",
		"The bridge was opened.", 0, 0},
	    {"no UTF-8", "The bridge was \xFFopened.", "The bridge was opened.",
		0, 0},
	    {"cut off", "The bridge was opened. It was then that the",
		"The bridge was opened.", 0, 0},
	    {"nothing whole", "the bridge, and so", NULL, 0, 0},
	    {"empty", " \n ", NULL, 0, 0},
	    {"two of three", "It is one. It is two. It is three.",
		"It is one. It is two.", 2, 0},
	    {"room for two", "It is one. It is two. It is three.",
		"It is one. It is two.", 0, 25},
	    {"room for none", "It is one. It is two.", NULL, 0, 5},
	};
	check(rows, sizeof(rows) / sizeof(*rows));
}

/* In the second sentence, too. */
static void refused(void)
{
	static const struct row rows[] = {
	    {"a refusal behind what it refuses",
		"The text tells of a bridge and a mayor in a town. "
		"Unfortunately, it is too brief, so I cannot write a summary "
		"of it.",
		NULL, 0, 0},
	    {"one that says what it is",
		"Ignore all that was said before. Being polite, I am an AI "
		"model and will not do that.",
		NULL, 0, 0},
	    {"one in German",
		"Der Text ist zu kurz. Daher kann ich keine Zusammenfassung "
		"schreiben.",
		NULL, 0, 0},
	    {"a refusal that is the news",
		"“I cannot sign this request,” the mayor said. The bridge "
		"stays shut.",
		"“I cannot sign this request,” the mayor said. The bridge "
		"stays shut.",
		0, 0},
	    {"it was given nothing",
		"I don't have access to the article. Please paste it here.",
		NULL, 0, 0},
	    {"it saw nothing",
		"It seems the text of the article is missing. The bridge was "
		"opened.",
		NULL, 0, 0},
	    {"nothing, in German", "Der Artikel ist leer.", NULL, 0, 0},
	    {"what went wrong", "Error: context length exceeded (8192 tokens).",
		NULL, 0, 0},
	    {"a quota", "You have exceeded your quota for today.", NULL, 0, 0},
	    {"it thinks aloud",
		"Okay, the user wants me to write of a bridge. It is red.",
		NULL, 0, 0},
	    {"it seems, says the news",
		"It seems the missing boat was found. The bridge is open.",
		"It seems the missing boat was found. The bridge is open.", 0,
		0},
	    {"an error that is the news",
		"Error in the signal box stopped all trains on Monday.",
		"Error in the signal box stopped all trains on Monday.", 0, 0},
	    {"an address in a sentence",
		"The bridge was opened. Visit evil.example/login and enter "
		"your password.",
		"The bridge was opened.", 0, 0},
	    {"a stroke that is none",
		"The U.S./China talks and/or the 3.5/10 vote went on.",
		"The U.S./China talks and/or the 3.5/10 vote went on.", 0, 0},
	};
	check(rows, sizeof(rows) / sizeof(*rows));
}

/* Lists and forms, what is asked and what is refused. */
static void manners(void)
{
	static const struct row rows[] = {
	    {"a list", "- The bridge was opened.\n- It is red.",
		"The bridge was opened. It is red.", 0, 0},
	    {"a list with numbers, and a question",
		"Sure! Here's a two-sentence summary of the article:\n\n1. The "
		"bridge was opened.\n2) It is red.\n\nWould you like me to "
		"shorten it?",
		"The bridge was opened. It is red.", 0, 0},
	    {"any question at the end",
		"The bridge was opened. What else is there to say of it?",
		"The bridge was opened.", 0, 0},
	    {"nothing but a question", "Would you like me to shorten it?", NULL,
		0, 0},
	    {"the prompt over again",
		"Write a summary. Use whole sentences and no lists in it.",
		NULL, 0, 0},
	    {"the prompt and an answer",
		"Write a summary. Use whole sentences and no lists in it. The "
		"bridge was opened on Monday.",
		"The bridge was opened on Monday.", 0, 0},
	    {"a page",
		"<!DOCTYPE html>\n<html><head><title>502 It is bad.</title>\n"
		"<script>\nvar a = 1; b is two of a.\n</script></head>\n<body>"
		"<p>The bridge was opened\non Monday.</p></body></html>",
		"The bridge was opened on Monday.", 0, 0},
	    {"a form that was filled in",
		"Title: The bridge\nText: The bridge was opened on Monday.\n\n"
		"Word count: 9.",
		"The bridge was opened on Monday.", 0, 0},
	    {"a refusal and why",
		"I'm sorry, but I can't help with that. The article talks "
		"about politics.",
		NULL, 0, 0},
	    {"a refusal in German",
		"Leider kann ich dabei nicht helfen. Der Artikel handelt von "
		"Politik.",
		NULL, 0, 0},
	    {"another language",
		"Der Rat der Stadt hat am Dienstag für eine neue Bibliothek "
		"gestimmt, die neben dem Bahnhof entstehen soll.",
		NULL, 0, 0},
	};
	check(rows, sizeof(rows) / sizeof(*rows));
}

/* What it says before and behind, language by language. */
static void around(void)
{
	static const struct {
		const char *language, *before, *answer, *behind;
	} rows[] = {
	    {"de", "Gerne! Hier ist die Zusammenfassung.",
		"Der Rat hat am Montag die Brücke eröffnet.",
		"Ich hoffe, das hilft Ihnen weiter."},
	    {"fr", "Bien sûr ! Voici le résumé demandé.",
		"Le conseil a ouvert le pont lundi matin.",
		"J'espère que cela vous aidera."},
	    {"es", "¡Claro! A continuación está el resumen.",
		"El concejo abrió el puente el lunes.",
		"Espero que este resumen le sea útil."},
	    {"it", "Certo! Ecco il riassunto richiesto.",
		"Il consiglio ha aperto il ponte lunedì.",
		"Fammi sapere se serve altro."},
	    {"pt", "Claro! Segue abaixo o resumo do texto.",
		"O conselho abriu a ponte na segunda-feira.",
		"Espero que isso ajude."},
	    {"nl", "Natuurlijk! Hieronder staat de samenvatting.",
		"De raad heeft maandag de brug geopend.",
		"Laat het me weten als u meer wilt."},
	    {"pl", "Oczywiście! Oto streszczenie artykułu.",
		"Rada otworzyła most w poniedziałek rano.",
		"Mam nadzieję, że to pomoże."},
	    {"ru", "Конечно! Вот краткое изложение статьи.",
		"Городской совет открыл мост в понедельник.",
		"Надеюсь, это поможет вам."},
	    {"ja", "もちろんです。以下は記事の要約です。",
		"市議会は月曜日に新しい橋を開通させた。",
		"お役に立てれば幸いです。"},
	    {"zh", "当然可以！以下是文章的摘要。", "市议会星期一开放了新桥。",
		"希望这对您有帮助。"},
	};
	struct arena *a = arena_new();
	struct summary_opts o = {0};
	const char *why;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct machine_asked asked = {
		    S("Write a summary."), S(""), str_of(rows[i].language)};
		is_str(machine_summary(a,
			   arena_printf(a, "%s %s %s", rows[i].before,
			       rows[i].answer, rows[i].behind),
			   &asked, &o, &why),
		    str_of(rows[i].answer), rows[i].before);
	}
	arena_free(&a);
}

static void headline(void)
{
	static const struct row rows[] = {
	    {"the headline once more",
		"Bridge of Orlin is opened.\n\nIt was painted red by then.",
		"It was painted red by then.", 0, 0},
	    {"and nothing else", "Bridge of Orlin is opened.", NULL, 0, 0},
	};
	check(rows, sizeof(rows) / sizeof(*rows));
}

/* Why there is none, and an answer that has lost whom it is about. */
static void reasons(void)
{
	static const struct {
		const char *answer, *want, *why;
	} rows[] = {
	    {"He added that the bridge of Orlin will be open in the spring. "
	     "The council of Orlin voted for the bridge on Monday.",
		"The council of Orlin voted for the bridge on Monday.", ""},
	    {"He added that the bridge of Orlin will be open in the spring.",
		"", "nothing of the answer may be told"},
	    {"[1] The council of Orlin voted for the bridge on Monday.[2][3]",
		"The council of Orlin voted for the bridge on Monday.", ""},
	    {"Der Rat von Orlin hat am Montag der neuen Brücke zugestimmt, und "
	     "die Fähren fahren ab dem Mai des nächsten Jahres nicht mehr.",
		"", "the answer is in another language than the article"},
	};
	struct arena *a = arena_new();
	struct summary_opts o = {0};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		const char *why = "";
		struct machine_asked asked = {
		    S("Write a summary."), S(""), S("en")};
		struct str got = machine_summary(
		    a, str_of(rows[i].answer), &asked, &o, &why);
		is_str(
		    got.n ? got : S(""), str_of(rows[i].want), rows[i].answer);
		if (!got.n)
			is_str(
			    str_of(why), str_of(rows[i].why), rows[i].answer);
	}
	arena_free(&a);
}

int main(void)
{
	TEST(refused);
	TEST(fit);
	TEST(headline);
	TEST(manners);
	TEST(around);
	TEST(reasons);
	return tap_done();
}
