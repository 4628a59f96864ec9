/* SPDX-License-Identifier: MIT */
/* gazetted: what a machine says that is no summary. */
#include "digest/aside.h"

#include "prose/folded.h"
#include "prose/rules.h"

/* Sentences in which one says that there is no more. */
#define REFUSAL_PLACES 2

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

/* The machine speaks of itself, or of what it cannot do with a text, wherever
 * in a sentence. */
enum { REFUSAL = 1, QUOTED = 2 };
static const struct rule refusals[] = {
    {REFUSAL,
	{NULL,
	    "i cannot|i can't|i can not|i'm unable|i am unable|i'm not able|"
	    "i am not able|i won't be able|ich kann |kann ich |"
	    "ich bin nicht in der lage|je ne peux|je ne suis pas en mesure|"
	    "no puedo|não posso|non posso|ik kan |kan ik |jag kan inte|"
	    "kan jag inte|nie mogę|я не могу|我无法|我不能|できません|"
	    "할 수 없습니다",
	    "summar|article|the text|content|request|help with|assist|provide|"
	    "zusammenfass|artikel|anfrage|résum|demande|contenu|resum|riass|"
	    "solicitud|samenvat|sammanfatt|streszcz|статью|текст|запрос|"
	    "пересказ|摘要|总结|要約|요약"}},
    {REFUSAL,
	{NULL, "i am an ai|i'm an ai|as an ai |as a language model|"
	       "as a large language model|ich bin eine ki|als ki-|"
	       "als sprachmodell|je suis une ia|en tant que modèle de|"
	       "como modelo de l|como um modelo de l|come modello linguistico|"
	       "als taalmodel|som språkmodell|jako model językowy|"
	       "как языковая модель|作为语言模型|作为一个语言模型|作为人工智能|"
	       "言語モデルとして"}},
    /* it was given nothing, as it says, or says what went wrong */
    {REFUSAL,
	{"i don't have access|i do not have access|i don't see |it seems |it "
	 "looks like |"
	 "it appears |please paste|please provide|"
	 "please share|es scheint, dass|il semble que|parece que|sembra che",
	    "the article|the text|the content|der artikel|der text|"
	    "des artikels|l'article|le texte|el texto|el artículo|o texto|"
	    "o artigo|il testo|l'articolo",
	    "access|paste|provide|share|missing|empty|incomplete|cut off|"
	    "leer|fehlt|manque|vide|vacío|falta|vazio|manca|vuoto"}},
    {REFUSAL,
	{"the article is empty|the text is empty|no article was|no text was|"
	 "der artikel ist leer|der text ist leer|l'article est vide|"
	 "le texte est vide|el artículo está vacío|el texto está vacío|"
	 "o texto está vazio|il testo è vuoto|"
	 "de tekst is leeg|文章为空|本文がありません"}},
    {REFUSAL, {"error|fehler:|erreur|erreur :",
		  "exceed|context|token|limit|timeout|timed out|invalid|server|"
		  "failed|überschritten|ungültig|dépass|invalide"}},
    {REFUSAL, {"internal server error|you have exceeded|you exceeded|"
	       "rate limit|too many requests|service unavailable|bad gateway|"
	       "gateway timeout"}},
    /* what a model thinks that thinks aloud without a mark of it */
    {REFUSAL, {"okay, the user|ok, the user|the user wants|the user asks|"
	       "the user is asking|we need to summar|i need to summar|"
	       "let me summar|ignore previous|ignore all previous"}},
    {QUOTED, {NULL, "\"|“|„|«|「"}},
};
static struct rulebook refusal_book = {.rules = refusals, .n = COUNT(refusals)};

static bool speaks_of_itself(struct str sentence)
{
	struct folded low;
	fold_sentence(sentence, &low);
	return rules_met(&refusal_book, &low) == REFUSAL;
}

/* It will not, or cannot; what follows explains that. */
static bool refuses(struct str sentence)
{
	static const struct str words[] = {S_INIT("i'm sorry"),
	    S_INIT("i am sorry"), S_INIT("sorry,"), S_INIT("i apologize"),
	    S_INIT("i cannot"), S_INIT("i can't"), S_INIT("i'm unable"),
	    S_INIT("i am unable"), S_INIT("i won't"),
	    S_INIT("unfortunately, i"), S_INIT("as an ai"),
	    S_INIT("as a language model"), S_INIT("as a large language model"),
	    S_INIT("als ki-"), S_INIT("als sprachmodell"),
	    S_INIT("es tut mir leid"), S_INIT("ich kann nicht"),
	    S_INIT("ich kann diese"), S_INIT("leider kann ich"),
	    S_INIT("en tant que modèle"), S_INIT("je suis désolé"),
	    S_INIT("je ne peux pas"), S_INIT("désolé,"),
	    S_INIT("como modelo de lenguaje"), S_INIT("lo siento"),
	    S_INIT("no puedo"), S_INIT("desculpe"), S_INIT("sinto muito"),
	    S_INIT("não posso"), S_INIT("mi dispiace"), S_INIT("non posso"),
	    S_INIT("het spijt me"), S_INIT("ik kan niet"),
	    S_INIT("jag kan inte"), S_INIT("tyvärr kan jag"),
	    S_INIT("przepraszam"), S_INIT("niestety nie mogę"),
	    S_INIT("извините"), S_INIT("к сожалению, я"), S_INIT("我无法"),
	    S_INIT("抱歉"), S_INIT("很抱歉"), S_INIT("对不起"),
	    S_INIT("申し訳"), S_INIT("죄송")};
	return folded_starts(sentence, words, COUNT(words)) ||
	       speaks_of_itself(sentence);
}

bool aside_refuses(const units *all)
{
	for (size_t i = 0; i < all->n && i < REFUSAL_PLACES; i++)
		if (speaks_of_itself(all->v[i].text))
			return true;
	return all->n && refuses(all->v[0].text);
}

bool aside_of_itself(struct str sentence)
{
	static const struct str words[] = {S_INIT("let me know if"),
	    S_INIT("i hope this"), S_INIT("i hope that helps"),
	    S_INIT("hope this helps"), S_INIT("note: this summary"),
	    S_INIT("ich hoffe, d"), S_INIT("ich hoffe das"),
	    S_INIT("j'espère que c"), S_INIT("espero que est"),
	    S_INIT("espero que isso"), S_INIT("spero che quest"),
	    S_INIT("ik hoop dat d"), S_INIT("hoppas detta"),
	    S_INIT("mam nadzieję, że to"), S_INIT("mam nadzieję, że ta"),
	    S_INIT("надеюсь, это"), S_INIT("希望这"), S_INIT("希望以上"),
	    S_INIT("お役に立て"), S_INIT("以上が"),
	    S_INIT("diese zusammenfassung"), S_INIT("ce résumé"),
	    S_INIT("este resumen"), S_INIT("este resumo"),
	    S_INIT("questo riassunto"), S_INIT("deze samenvatting"),
	    S_INIT("to streszczenie"), S_INIT("это резюме"),
	    S_INIT("lass mich wissen"), S_INIT("laat het me weten"),
	    S_INIT("fammi sapere"), S_INIT("avísame"), S_INIT("avise-me"),
	    S_INIT("daj mi znać"), S_INIT("дайте знать"),
	    S_INIT("the user wants"), S_INIT("okay, let's"),
	    S_INIT("here is a summary"), S_INIT("here's a summary"),
	    S_INIT("this summary"), S_INIT("the provided text"),
	    S_INIT("the provided article"), S_INIT("would you like"),
	    S_INIT("do you want me"), S_INIT("do you need"),
	    S_INIT("want me to"), S_INIT("shall i"), S_INIT("should i"),
	    S_INIT("if you'd like"), S_INIT("if you want"), S_INIT("feel free"),
	    S_INIT("please let me"), S_INIT("i can also"), S_INIT("word count"),
	    S_INIT("character count"), S_INIT("(word count"), S_INIT("length:"),
	    S_INIT("wörter:"), S_INIT("wortzahl"), S_INIT("anzahl der wörter"),
	    S_INIT("nombre de mots"), S_INIT("número de palabras"),
	    S_INIT("title:"), S_INIT("headline:"), S_INIT("titel:"),
	    S_INIT("titre :"), S_INIT("título:"), S_INIT("titolo:"),
	    S_INIT("überschrift:"), S_INIT("标题："), S_INIT("möchten sie"),
	    S_INIT("möchtest du"), S_INIT("soll ich"),
	    S_INIT("lassen sie mich wissen"), S_INIT("souhaitez-vous"),
	    S_INIT("voulez-vous"), S_INIT("n'hésitez pas"), S_INIT("¿quiere"),
	    S_INIT("¿desea"), S_INIT("¿te gustaría"), S_INIT("¿le gustaría"),
	    S_INIT("gostaria que"), S_INIT("você gostaria"), S_INIT("vuoi che"),
	    S_INIT("wil je dat"), S_INIT("wilt u"), S_INIT("vill du att"),
	    S_INIT("czy chcesz"), S_INIT("хотите, чтобы"), S_INIT("如果您"),
	    S_INIT("如果你"), S_INIT("字数"), S_INIT("您是否")};
	return folded_starts(sentence, words, COUNT(words)) ||
	       refuses(sentence);
}
