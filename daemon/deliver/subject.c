/* SPDX-License-Identifier: MIT */
/* gazetted: subjects of what people and their machines answer. */
#include "deliver/subject.h"

#define LIST_NAME_MAX 60 /* bytes in brackets before a subject */

/* Before a colon, which may have a blank or a number before it: of answers, and
 * of what is sent on. */
static const char *const answers[] = {"re", "r", "aw", "antw", "antwort", "sv",
    "vs", "odp", "rv", "ynt", "rif", "ref", "res", "resp", "bls", "atb", "vá",
    "Vá", "ha", "απ", "ΑΠ", "σχετ", "ΣΧΕΤ", "hb", "отв", "Отв", "ответ",
    "Ответ", "відп", "Відп", "на", "На", "回复", "回覆", "答复", "答覆", "回信",
    "返信", "답장", "회신", "رد", "תשובה", "השב"};

static const char *const sent_on[] = {"fw", "fwd", "wg", "tr", "i", "enc", "vl",
    "vb", "pd", "doorst", "ilt", "vid", "továbbítás", "Továbbítás", "πρθ",
    "ΠΡΘ", "пересл", "Пересл", "转发", "轉寄", "轉發", "転送", "전달",
    "إعادة توجيه", "הועבר", "העברה"};

static const char *const automatic[] = {"out of office", "out of the office",
    "out-of-office", "ooo:", "automatic reply", "automated reply",
    "automatic response", "autoresponse", "auto response", "auto reply",
    "auto-reply", "autoreply", "auto:", "vacation", "on leave", "away from",
    "i am away", "i'm away", "on holiday", "not in the office",
    /* German, Dutch */
    "automatische antwort", "abwesen", "nicht im büro", "nicht im haus",
    "außer haus", "ausser haus", "afwezig", "automatisch antwoord",
    "niet aanwezig", "niet op kantoor",
    /* French, Spanish, Portuguese, Italian */
    "ponse automatique", "absence", "absent du bureau", "absente du bureau",
    "hors du bureau", "respuesta autom", "fuera de la oficina",
    "fuera de oficina", "estoy fuera", "ausente", "ausencia", "resposta autom",
    "fora do escrit", "fora da empresa", "ausência", "risposta automatica",
    "fuori sede", "fuori ufficio", "fuori dall'ufficio", "assenza dal",
    /* Danish, Norwegian, Swedish, Finnish */
    "autosvar", "automatisk svar", "automatiskt svar", "frånvaro", "fravær",
    "ikke til stede", "poissaolo", "poissa toimistolta", "automaattinen vas",
    /* Polish, Czech, Hungarian, Turkish */
    "automatyczna odpowied", "autoodpowied", "nieobecno", "poza biurem",
    "automatická odpov", "Automatická odpov", "mimo kancelář", "nepřítomn",
    "házon kívül", "Házon kívül", "automatikus válasz", "otomatik yan",
    "ofis dışında",
    /* Ukrainian, Russian */
    "автовідпов", "Автовідпов", "автоматична відпов", "Автоматична відпов",
    "поза офісом", "Поза офісом", "відсутн", "Відсутн", "автоответ",
    "Автоответ", "автоматический ответ", "Автоматический ответ", "вне офиса",
    "Вне офиса",
    /* Chinese, Japanese, Korean, Arabic, Hebrew */
    "自动答复", "自动回复", "自动应答", "自動回覆", "自動回應", "自動答覆",
    "不在办公室", "不在辦公室", "外出通知", "休假中", "自動応答", "自動返信",
    "不在通知", "不在のお知らせ", "자동 회신", "자동회신", "자동 응답",
    "자동응답", "부재중", "부재 중", "الرد التلقائي", "رد تلقائي",
    "خارج المكتب", "תשובה אוטומטית", "מענה אוטומטי", "מחוץ למשרד",
    /* and their neighbours */
    "răspuns automat", "Răspuns automat", "αυτόματη απ", "Αυτόματη απ",
    "εκτός γραφείου", "автоматичен отг", "Автоматичен отг", "automatski odg",
    "samodejni odg", "automatická odpove", "automaatvastus", "automatinis ats",
    "automātiskā atb", "trả lời tự động", "tự động trả lời", "Tự động trả lời",
    "balasan otomatis", "ตอบกลับอัตโนมัติ", "resposta automà"};

/* And what they write then. */
static const char *const away[] = {"out of office", "out of the office",
    "out-of-office", "automatic reply", "automated reply", "this is an automat",
    "i am out", "i'm out", "i will be out", "i'll be out", "currently out",
    "i am away", "i'm away", "currently away", "will be away",
    "i am on vacation", "i am on holiday", "i am on leave", "annual leave",
    "will be back", "back in the office", "limited access to", "no longer work",
    "bin bis", "bin vom", "bin derzeit", "bin zurzeit", "wieder erreichbar",
    "wieder im büro", "nicht im büro", "nicht im haus", "abwesend",
    "nicht erreichbar", "im urlaub", "afwezig", "met vakantie", "op vakantie",
    "je suis absent", "serai absent", "hors du bureau", "en congé",
    "de retour le", "de vacaciones", "fuera de la oficina", "estaré fuera",
    "de férias", "fora do escrit", "ausente", "sono assente", "sarò assente",
    "in ferie", "fuori sede", "fuori ufficio", "na urlopie", "nieobecn",
    "poza biurem", "na dovolené", "nepřítomn", "mimo kancelář", "izindeyim",
    "tatildeyim", "ofis dışında", "у відпустці", "поза офісом", "в отпуске",
    "вне офиса", "不在办公室", "不在辦公室", "休假", "出差", "自动回复",
    "自動回覆", "不在です", "不在に", "不在のため", "休暇", "自動返信",
    "자동 회신", "부재중", "부재 중", "휴가", "في إجازة", "خارج المكتب",
    "בחופשה", "מחוץ למשרד", "på semester", "på ferie", "föräldraledig",
    "lomalla", "vuosiloma", "szabadság", "în concediu", "απουσιάζω", "σε άδεια",
    "в отпуск", "годишњем", "godišnjem odmoru", "na dopustu", "na dovolenke",
    "puhkusel", "atostog", "atvaļināj", "estic fora", "de vacances",
    "en vacances", "nghỉ phép", "sedang cuti", "ลาพักร้อน"};

/* And what is written for those who are not there any more, for a desk, and by
 * what lets only known senders in. */
static const char *const desks[] = {"longer monitored", "not monitored",
    "unmonitored", "not read", "longer in use", "longer used", "longer valid",
    "longer active", "have moved", "new address", "new e-mail address",
    "new email address", "changed my e-mail", "changed my email",
    "thank you for contacting", "thanks for contacting", "thank you for your m",
    "thank you for your e", "thanks for your e", "has been received",
    "have received your", "received your m", "received your e", "ticket",
    "get back to you", "not been delivered", "not yet been delivered",
    "click the link", "click here", "click on ", "following link", "a human",
    "verify that", "verification", "quarantine", "whitelist", "approved sender",
    "junk mail", "spam", "anti-spam", "vielen dank für ihre nachricht",
    "vielen dank für ihre e", "vielen dank für ihre mail", "eingegangen",
    "nicht mehr gültig", "nicht mehr gelesen", "nicht mehr verwendet",
    "neue adresse", "neue e-mail", "neue mail", "umgezogen", "klicken sie auf",
    "votre message a", "bien reçu", "nouvelle adresse", "cliquez",
    "nueva dirección", "hemos recibido", "haga clic", "gracias por contact",
    "nuovo indirizzo", "abbiamo ricevuto", "clicca", "novo endereço",
    "recebemos", "clique", "nieuw adres", "nieuwe adres", "nieuw e-mail",
    "hebben ontvangen", "klik op", "nowy adres", "otrzymaliśmy", "kliknij",
    "nová adresa", "obdrželi jsme", "klikněte", "yeni adres", "tıklayın",
    "нова адреса", "отримали ваш", "перейдіть за", "عنوان جديد", "כתובת חדשה",
    "קיבלנו", "受け付けました", "変更になりました", "お問い合わせ", "クリック",
    "접수되", "클릭", "已收到", "点击", "點擊"};

#define COUNT(t) (sizeof(t) / sizeof(*(t)))

static struct str from(struct str s, size_t at)
{
	return str_trim(str_sub(s, at, s.n));
}

static size_t mark_of(struct str s, const char *const *marks, size_t count)
{
	size_t end = 0;
	for (size_t i = 0; i < count && !end; i++) {
		struct str m = str_of(marks[i]);
		if (!str_istarts(s, m))
			continue;
		size_t at = m.n;
		while (at < s.n && at < m.n + 8 &&
		       (ch_digit(s.p[at]) || strchr(" []()^*", s.p[at])))
			at++;
		if (at < s.n && s.p[at] == ':')
			end = at + 1;
		else if (str_starts(str_sub(s, at, s.n), S("：")))
			end = at + strlen("：");
	}
	return end;
}

/* Behind "Re:", "RE :", "Re[2]:", "回复："; 0 where there is no such mark. */
static size_t mark_end(struct str s)
{
	size_t end = mark_of(s, answers, COUNT(answers));
	return end ? end : mark_of(s, sent_on, COUNT(sent_on));
}

/* Behind "[News]" and the like, where more follows. */
static size_t list_end(struct str s)
{
	bool wide = str_starts(s, S("【"));
	if (!wide && !str_starts(s, S("[")))
		return 0;
	ptrdiff_t end = str_find(s, wide ? S("】") : S("]"));
	size_t n = end < 0 ? 0 : (size_t)end + (wide ? strlen("】") : 1);
	return n <= LIST_NAME_MAX && from(s, n).n ? n : 0;
}

struct str subject_bare(struct str s, bool *out_marked)
{
	size_t n;
	*out_marked = false;
	s = str_trim(s);
	do {
		n = mark_end(s);
		*out_marked |= n > 0;
		if (!n)
			n = list_end(s);
		s = from(s, n);
	} while (n);
	return s;
}

bool subject_forwards(struct str s)
{
	bool found = false;
	size_t n;
	s = str_trim(s);
	do {
		found |= mark_of(s, sent_on, COUNT(sent_on)) > 0;
		n = mark_end(s);
		s = from(s, n ? n : (n = list_end(s)));
	} while (n);
	return found;
}

static bool any(
    struct str s, const char *const *words, size_t n, bool *out_first)
{
	bool found = false;
	*out_first = false;
	for (size_t i = 0; i < n; i++) {
		ptrdiff_t at = str_find(s, str_of(words[i]));
		found |= at >= 0;
		*out_first |= at == 0;
	}
	return found;
}

bool subject_is_automatic(struct str s, bool *out_first)
{
	return any(s, automatic, COUNT(automatic), out_first);
}

bool text_is_away(struct str s)
{
	bool first;
	return any(s, away, COUNT(away), &first);
}

bool text_is_automatic(struct str s)
{
	bool first;
	return text_is_away(s) || any(s, desks, COUNT(desks), &first);
}
