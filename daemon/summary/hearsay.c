/* SPDX-License-Identifier: MIT */
/* gazetted: what a headline says by the way of speaking, or by hearsay. */
#include "summary/hearsay.h"

#include "base/buf.h"
#include "text/moods.h"
#include "text/words.h"

#define HEADLINE_MAX 1024 /* bytes that are looked at */

/* As phrases in text/mood_words.c; of all languages, for few are words of
 * another. */
static const char *const idioms[] = {
    /* en */
    "dead heat ", "dead end", "dead sea ", "dead ball", "dead rubber",
    "dead wood ", "dead ringer", "death penalty ", "death row ", "death knell ",
    "death metal ", "death valley ", "governing body ", "passengers' body ",
    "transport body ", "trade body ", "industry body ", "health body ",
    "student body ", "world body ", "sports body ", "body language ",
    "body image ", "body art ", "body camera", "body cam ", "body clock ",
    "guilty pleasure", "pleads not guilty ", "pleaded not guilty ",
    "plead not guilty ", "guilty conscience ", "caught on camera ",
    "caught on film ", "caught on video ", "caught up ", "caught out ",
    "caught between ", "captures hearts ", "captured on ", "safe place ",
    "safe seat", "safe bet ", "play safe ", "resigned to ", "resigned herself ",
    "resigned himself ", "resigned themselves ", "lifts mood ",
    "lifts the mood ", "lifts spirits ", "lifts trophy ", "lifts the trophy ",
    "lifts cup ", "lifts the cup ", "lifts lid ", "lifts the lid ", "best deal",
    "great deal", "big deal ", "real deal ", "signs of ", "won over ",
    "cancel culture ", "agree to disagree ",
    /* de */
    "toter winkel ", "toten winkel", "tote hose ", "totes meer ",
    "totes rennen ", "todesstrafe ", "todsünde", "schuldige", "am ende ",
    "krankenhaus entlassen ", "klinik entlassen ", "haft entlassen ",
    "kein sieg ",
    /* fr */
    "angle mort ", "angles morts ", "point mort ", "nature morte ",
    "lettre morte ", "temps mort", "peine de mort ", "corps de métier",
    "corps de sapeurs ", "corps des sapeurs ", "corps des pompiers ",
    "corps médical ", "corps enseignant ", "corps électoral ",
    "fin de semaine ", "fin de saison ", "fin de l'année ", "fin du mois ",
    "d'accord ",
    /* es */
    "cuerpo de bombero", "cuerpo de polic", "cuerpo nacional",
    "cuerpo técnico ", "cuerpo médico ", "cuerpo diplomático ",
    "pena de muerte ", "punto muerto ", "tiempo muerto ", "mar muerto ",
    "naturaleza muerta ", "fin de semana ", "fin de año ", "fin de curso ",
    /* it */
    "corpo docente ", "corpo dei vigili ", "corpo forestale ", "corpo unico ",
    "corpo elettorale ", "punto morto ", "natura morta ", "binario morto ",
    "pena di morte ", "mar morto ", "fine settimana ", "fine anno ",
    "fine stagione ", "d'accordo ",
    /* pt */
    "corpo de bombeiros ", "corpo clínico ", "corpo diplomático ",
    "ponto morto ", "natureza morta ", "pena de morte ", "mar morto ",
    "fim de semana ", "fim de ano ",
    /* nl, sv, da, no */
    "dode hoek ", "dode zee ", "einde van het jaar ", "döda vinkeln ",
    "döda havet ", "dödsstraff", "kroppsspråk", "døde vinkel ", "dødsstraf",
    /* pl, cs, ru, uk */
    "martwy punkt ", "martwym punk", "martwa natura ", "martwe pole ",
    "kara śmierci ", "kary śmierci ", "mrtvý bod ", "mrtvém bodě ",
    "trest smrti ", "смертной казн", "смертная казн", "мертвой точк",
    "мертвая зона ", "мёртвая зона ", "мертвое море ", "мертвого моря ",
    "смертної кари ", "смертна кара ", "мертвої точки "};

static const char only_said[] =
    "rumour|rumor|reportedly |allegedly |unconfirmed |hoax|claim online |"
    "claims online |claim that |claims that |claimed that |gerücht|angeblich|"
    "unbestätigt|rumeur|prétend|non confirmé|sin confirmar |bulo |"
    "indiscrezion|secondo voci |non confermat|boato|não confirmad|gerucht|"
    "onbevestigd|rykte|rygte|ubekræft|ubekreft|obekräft|plotk|podobno |"
    "rzekomo |niepotwierdz|údajně |nepotvrz|слухи |слухам |слухов |якобы |"
    "неподтвержд|чутки |чутками |нібито |непідтвердж|huhu|söylenti|iddia "
    "|iddiası |iddiaları |iddialar |"
    "doğrulanmamış |állítólag |híresztel|zvon|neconfirmat|φήμ|φημολογ|"
    "ανεπιβεβαίωτ|شائع|مزاعم|يزعم|شایع|שמוע|अफवाह|tin đồn |";
static const char only_said_raw[] =
    "うわさ|噂|未確認|传闻|傳聞|据传|據傳|谣传|謠傳|网传|網傳|未经证实|"
    "未經證實|소문|루머|미확인|ข่าวลือ|";

static void fold(struct buf *b, struct str text)
{
	struct words w = words_of(str_sub(text, 0, HEADLINE_MAX));
	struct word word;
	while (words_next(&w, &word))
		moods_fold(b, word.folded);
}

/* Blanks what is not meant. */
static bool blank(char *text, size_t n, struct str idiom)
{
	bool any = false;
	ptrdiff_t at;
	size_t from = 0;
	while (
	    (at = str_find((struct str){text + from, n - from}, idiom)) >= 0) {
		size_t i = from + (size_t)at;
		from = i + idiom.n;
		if (i && text[i - 1] != ' ')
			continue;
		any = true;
		bool whole = str_ends(idiom, S(" "));
		while (i < n && (i < from || (!whole && text[i] != ' ')))
			text[i++] = ' ';
		from = i;
		if (from >= n)
			break;
	}
	return any;
}

unsigned hearsay_moods(struct str headline, struct str language)
{
	unsigned is = moods_in(headline, language, true);
	const struct mood_words *by = mood_words_of(language);
	struct buf b = buf_init(2 * HEADLINE_MAX);
	bool any = false;
	if (by && !by->raw && is / MOOD_DONE) {
		fold(&b, headline);
		for (size_t i = 0; i < sizeof(idioms) / sizeof(*idioms); i++)
			any |= blank(b.p, b.n, str_of(idioms[i]));
	}
	if (any)
		is = (is & (MOOD_OPEN | MOOD_DENIED | MOOD_LACKS)) |
		     moods_in(buf_str(&b), language, true);
	buf_free(&b);
	return is;
}

bool hearsay(struct str text, struct str language)
{
	const struct mood_words *by = mood_words_of(language);
	struct buf b = buf_init(2 * HEADLINE_MAX);
	if (by && by->raw)
		return moods_has(text, only_said_raw, true);
	fold(&b, text);
	bool is = moods_has(buf_str(&b), only_said, false);
	buf_free(&b);
	return is;
}
