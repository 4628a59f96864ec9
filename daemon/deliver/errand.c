/* SPDX-License-Identifier: MIT */
/* gazetted: what a mail to the control mailbox wants. */
#include "deliver/errand.h"

#include "base/arena.h"
#include "deliver/caps.h"
#include "deliver/phrase.h"
#include "deliver/stay.h"
#include "deliver/subject.h"
#include "deliver/vouch.h"
#include "html/totext.h"
#include "mime/parse.h"

const char *const errand_names[8] = {"none", "bounce", "complaint", "report",
    "automatic", "leave", "join", "confirm"};

/* What people write who want no more; in lower case as far as it is ASCII. */
static const char *const leave_words[] = {"unsubscribe", "unsubscribe me",
    "stop", "opt out", "opt-out", "remove", "remove me", "take me off",
    "signoff", "cancel my subscription", "cancel subscription",
    "stop sending me", "i no longer wish to receive",
    "i no longer want to receive", "i do not want to receive",
    "i don't want to receive", "delist me", "delete me", "i don't want these",
    "i don't want your", "i don't want any", "i do not want these",
    "i do not want your", "i do not want any", "unsuscribe", "unsubcribe",
    "unsubscibe", "unsubsribe", "unsubscirbe", "un-subscribe", "abmelden",
    "melden sie mich ab", "melde mich ab", "melden sie mich vom newsletter ab",
    "melden sie mich bitte ab", "melden sie mich bitte vom newsletter ab",
    "melden sie mich von diesem newsletter ab",
    "melden sie mich von ihrem newsletter ab", "melde mich vom newsletter ab",
    "tragen sie mich aus", "keine e-mails mehr", "keine mails mehr",
    "keine newsletter mehr", "keinen newsletter mehr",
    "je ne souhaite plus recevoir", "je ne veux plus recevoir",
    "no quiero recibir más", "no deseo recibir más", "non voglio più ricevere",
    "não quero mais receber", "geen e-mails meer", "geen mails meer",
    "nie chcę otrzymywać", "nie chcę więcej otrzymywać", "nechci dostávat",
    "nechci již dostávat", "nechci už dostávat", "не хочу отримувати",
    "e-posta almak istemiyorum", "请不要再发邮件", "不想再收到邮件",
    "配信を停止してください", "메일을 받고 싶지 않습니다", "abbestellen",
    "austragen", "abmeldung", "vom newsletter abmelden", "newsletter abmelden",
    "newsletter abbestellen", "ich melde mich ab", "hiermit melde ich mich ab",
    "nehmen sie mich aus dem verteiler", "désabonner", "me désabonner",
    "se désabonner", "désabonnement", "désinscription", "désinscrire",
    "me désinscrire", "cancelar suscripción", "anular suscripción",
    "dar de baja", "darme de baja", "darse de baja", "baja", "disiscrivi",
    "disiscrivimi", "disiscrizione", "annulla iscrizione", "cancellami",
    "cancellarmi", "disiscrivermi", "cancelar inscrição", "cancelar subscrição",
    "cancelar assinatura", "descadastrar", "afmelden", "uitschrijven",
    "opzeggen", "mnie wypisać", "wypisać mnie", "wypisz", "wypisz mnie",
    "wypisz się", "anuluj subskrypcję", "rezygnacja", "odhlásit", "odhlásit se",
    "odhlásit odběr", "zrušit odběr", "abonelikten çık", "abonelikten ayrıl",
    "aboneliği iptal et", "відписатися", "Відписатися", "отписаться",
    "Отписаться", "peru tilaus", "скасувати підписку", "Скасувати підписку",
    "إلغاء الاشتراك", "الغاء الاشتراك", "הסר", "הסרה", "ביטול מינוי",
    "בטל מינוי", "配信停止", "購読解除", "登録解除", "退会", "구독취소",
    "구독 취소", "수신거부", "수신 거부", "구독 해지", "退订", "取消订阅",
    "退訂", "取消訂閱", "请退订", "請退訂", "配信停止希望",
    "配信停止をお願いします", "be removed", "be unsubscribed", "be taken off",
    "remove my address", "remove my email", "remove my e-mail",
    "remove my email address", "remove my e-mail address", "remove my name",
    "delete my address", "delete my email", "delete my email address",
    "nehmen sie mich von der liste", "löschen sie mich",
    "löschen sie meine adresse", "löschen sie meine e-mail-adresse",
    "löschen sie meine adresse aus ihrem verteiler", "streichen sie mich",
    "streichen sie mich von der liste", "désabonnez-moi", "désinscrivez-moi",
    "supprimez-moi", "supprimer mon adresse", "denme de baja", "dame de baja",
    "deme de baja", "eliminarme", "removam meu", "remova-me", "removam-me",
    "remover meu email", "remover meu e-mail", "removam meu e-mail",
    "removam meu email", "cancellatemi", "schrijf mij uit", "meld mij af",
    "meld me af", "wypisanie", "wypisanie mnie", "o wypisanie mnie",
    "o wypisanie", "odhlášení", "o odhlášení", "odhlaste mě", "odhlašte mě",
    "listeden çıkar", "listeden çıkarın", "beni listeden çıkarın",
    "beni listeden çıkar", "відписати мене", "Відписати мене", "відпишіть мене",
    "Відпишіть мене", "отпишите меня", "الغاء اشتراكي", "إلغاء اشتراكي",
    "הסר אותי", "הסירו אותי", "להסיר אותי", "구독을 취소", "구독을 취소해",
    "수신을 거부합니다", "请取消订阅", "請取消訂閱", "退会希望",
    "退会希望します", "退会します", "退会したいです", "購読停止", "購読を停止",
    "購読を解除", "解約", "配信不要", "メール配信停止", "配信を停止してほしい",
    "我要退订", "我想退订", "我要退訂", "取消邮件订阅", "不再订阅",
    "stop emailing me", "stop mailing me", "stop spamming me",
    "stop writing to me", "stop contacting me", "do not send me",
    "don't send me", "do not email me", "don't email me", "do not mail me",
    "do not contact me", "don't contact me", "do not write to me",
    "don't write to me", "never write to me again", "never contact me again",
    "get me off", "no more emails", "no more e-mails", "no more mails",
    "no more newsletters", "keine weiteren e-mails", "keine weiteren mails",
    "keine weiteren e-mails mehr", "keine weiteren mails mehr", "ich kündige",
    "kündige ich", "hiermit kündige ich", "retirez-moi",
    "supprimez mon adresse", "supprimez mon e-mail", "ne m'envoyez plus",
    "je résilie", "résilier", "borren mi correo", "eliminen mi correo",
    "bórrenme", "elimínenme", "quítenme", "no me envíen más",
    "dejen de enviarme", "annullare l'iscrizione", "annullate l'iscrizione",
    "toglietemi", "rimuovetemi", "toglimi", "rimuovimi", "não desejo receber",
    "não desejo mais receber", "não quero receber", "não quero receber mais",
    "não desejo receber mais", "parem de me enviar", "haal mij", "haal me",
    "schrijf me uit", "schrijf mij dan uit", "wypiszcie mnie",
    "usunąć mój adres", "usunięcie mojego adresu", "rezygnuję", "się wypisać",
    "wypisać się", "proszę mnie wypisać", "vyřaďte mě", "odstraňte mě",
    "se odhlásit", "abonelikten ayrılmak istiyorum",
    "abonelikten çıkmak istiyorum", "ayrılmak istiyorum",
    "beni listenizden silin", "beni listenizden çıkarın", "listenizden çıkarın",
    "aboneliğimi iptal edin", "aboneliğimi iptal et", "Не хочу отримувати",
    "видаліть мене", "Видаліть мене", "Отпишите меня", "не хочу получать",
    "Не хочу получать", "удалите меня", "Удалите меня", "לבטל את המינוי",
    "メールを送らないでください", "もう送らないでください", "退会させて",
    "请把我从列表中删除", "把我从列表中删除", "请删除我", "删除我的邮箱",
    "구독 취소해", NULL};

static const char *const join_words[] = {"subscribe", "subscribe me", "join",
    "abonnieren", "anmelden", "m'abonner", "s'abonner", "abonner",
    "inscription", "suscribir", "suscribirme", "suscribirse", "suscripción",
    "iscrivimi", "iscrizione", "inscrever", "subscrever", "assinar",
    "aanmelden", "abonneren", "inschrijven", "zapisz", "zapisz mnie",
    "subskrybuj", "přihlásit", "přihlásit se", "odebírat", "abone ol",
    "підписатися", "Підписатися", "اشتراك", "הרשמה", "購読", "購読する", "구독",
    "订阅", "訂閱", NULL};

/* What they write who want what they are asked about. */
static const char *const yes_words[] = {"yes", "yes please", "ok", "okay",
    "confirm", "confirmed", "i confirm", "ja", "ja bitte", "bestätigen",
    "bestätigt", "ich bestätige", "oui", "je confirme", "confirmer", "sí", "si",
    "confirmo", "confirmar", "sim", "sì", "confermo", "conferma", "bevestig",
    "bevestigen", "ik bevestig", "tak", "potwierdzam", "ano", "potvrzuji",
    "evet", "onaylıyorum", "так", "Так", "підтверджую", "Підтверджую", "نعم",
    "أؤكد", "כן", "מאשר", "מאשרת", "はい", "確認", "承認", "네", "예", "확인",
    "是", "是的", "确认", "好", "好的", NULL};

/* What stands around such words and means nothing by itself. */
static const char *const before_words[] = {"please", "pls", "kindly", "hi",
    "hello", "i want to", "i wish to", "i would like to", "i'd like to",
    "bitte", "ich möchte", "ich will", "hiermit möchte ich", "mich", "den",
    "diesen", "por favor", "quiero", "quisiera", "deseo", "s'il vous plaît",
    "svp", "merci de", "veuillez", "je souhaite", "je voudrais", "je veux",
    "per favore", "vorrei", "voglio", "quero", "gostaria de", "alstublieft",
    "aub", "graag", "ik wil", "mij", "proszę", "chcę", "prosím", "chci",
    "lütfen", "будь ласка", "me", "from", "to", "my", "the", "your", "of",
    "vi prego di", "proszę o", "prosím o", "прошу", "Прошу", "أرجو", "ارجو",
    "من فضلك", "אנא", "נא", "בבקשה", "je vous prie de", "gelieve", "wilt u",
    "rica ederim", "beni", "хочу", "Хочу", "я хочу", "Я хочу", "أريد", "اريد",
    "אני רוצה", "אני מבקש", "אני מבקשת", "hiermit", "bitte auch", "desidero",
    "desejo", "ich wünsche", "je désire", NULL};
static const char *const after_words[] = {"please", "pls", "now", "immediately",
    "thanks", "thank you", "me", "bitte", "danke", "merci", "svp",
    "s'il vous plaît", "por favor", "gracias", "obrigado", "obrigada",
    "per favore", "grazie", "aub", "alstublieft", "bedankt", "proszę",
    "dziękuję", "prosím", "děkuji", "lütfen", "teşekkürler", "будь ласка",
    "дякую", "부탁드립니다", "해주세요", "해 주세요", "from", "to", "this",
    "these", "your", "the", "all", "any", "more", "anymore", "mailing", "list",
    "lists", "newsletter", "newsletters", "digest", "email", "emails",
    "e-mails", "mails", "messages", "vom", "von", "diesem", "verteiler", "de",
    "la", "cette", "votre", "liste", "del", "boletín", "lista", "dalla",
    "dalla vostra", "da", "van", "deze", "nieuwsbrief", "erhalten", "bekommen",
    "von ihnen", "vos", "ces", "courriels", "messages", "correos", "correo",
    "le vostre", "seus", "ontvangen", "wiadomości", "maili", "tych", "e-maily",
    "листи", "ці", "voor", "dit", "mailinglijst", "meu", "minha", "da lista",
    "z listy", "z odběru", "odběru", "od", "розсилки", "від", "мене", "מהרשימה",
    "מרשימת", "התפוצה", "מרשימת התפוצה", "القائمة", "address", "из", "рассылки",
    "dalla lista", "mailing lists", "out", "aus", "dem", "ihrem", "der", "esta",
    "주세요", "at once", "right now", "right away", "asap", "today", "again",
    "database", "distribution", "databases", "from now on", "sofort",
    "umgehend", "unverzüglich", "den", "immédiatement", "inmediatamente",
    "de inmediato", "su", "sus", "subito", "immediatamente", "imediatamente",
    "onmiddellijk", "meteen", "lijst", "natychmiast", "tej", "tego", "z tej",
    "newslettera", "z newslettera", "okamžitě", "hemen", "derhal", "негайно",
    "немедленно", "зі списку", "со списка", "списку", "письма", "эти",
    "e-posta", "vostra", "vostre", "le", "list", "sua", "sua lista", "z", "my",
    "mi", "vaše", "vašich", "mail", "garbage", "stupid", "spam", "junk",
    "rubbish", "crap", "listy", "immédiate", "בבקשה", "mail", "everything",
    NULL};
/* Of which others speak, too, as the title of what they write. */
static const char *const title_words[] = {"stop", "remove", "opt out",
    "opt-out", "signoff", "baja", "rezygnacja", "退会", "do not send me",
    "don't send me", "no more emails", "no more mails", "résilier",
    "ich kündige", "kündige ich", NULL};

/* With which thanks begin. */
static const char *const thanks_words[] = {"thank", "many thanks", "danke",
    "vielen dank", "besten dank", "merci", "gracias", "grazie", "obrigad",
    "bedankt", "dank", "dzięk", "děkuj", "teşekkür", "дякую", "Дякую",
    "спасибо", "Спасибо", "شكرا", "תודה", "谢谢", "謝謝", "ありがとう", "감사",
    NULL};

/* And what else people write behind what they want, and their programs do. */
static const char *const closing_words[] = {"regards", "kind regards", "best",
    "sincerely", "yours", "cheers", "sent from my", "get outlook",
    "mit freundlichen", "viele grüße", "mfg", "gesendet von", "von meinem",
    "cordialement", "bien à vous", "envoyé de", "saludos", "un saludo",
    "enviado d", "cordiali", "saluti", "inviato da", "cumprimentos",
    "atenciosa", "met vriendelijke", "mvg", "groet", "verzonden", "pozdrawiam",
    "wysłano z", "s pozdravem", "odesláno z", "saygılar", "надіслано з",
    "よろしく", "iphoneから送信", "나의 iphone", "发自我的", NULL};

/* What is no name, though it may have a capital. */
static const char *const no_words[] = {"not", "no", "never", "nope", "nein",
    "nicht", "nie", "niemals", "non", "jamais", "nunca", "mai", "não", "nee",
    "nooit", "ne", "nikdy", "hayır", "asla", "ні", "Ні", NULL};

/* By which the law lets people leave: what they ask who name it. */
static const char *const law_words[] = {"my right to", "erase my",
    "delete my data", "delete my personal", "delete all my", "erasure of my",
    "deletion of my", "withdraw my consent", "object to the processing",
    "object to processing", "löschung meiner", "löschen sie meine daten",
    "widerspreche", "widerrufe", "meine einwilligung", "effacement de mes",
    "effacer mes", "supprimer mes", "m'oppose", "retire mon consentement",
    "supresión de mis", "eliminen mis", "me opongo", "revoco mi",
    "retiro mi consent", "cancellazione dei miei", "mi oppongo", "revoco il",
    "eliminação dos meus", "apagamento dos meus", "apaguem os meus",
    "oponho-me", "me oponho", "retiro o meu", "mijn gegevens", "maak bezwaar",
    "usunięcie moich", "usunięcia moich", "wnoszę sprzeciw", "cofam zgodę",
    "wycofuję zgodę", "výmaz mých", "vymazání mých", "vznáším námitku",
    "odvolávám souhlas", "silinmesini", "itiraz ediyorum", "rızamı geri",
    "видалити мої", "видалення моїх", "видаліть мої", "відкликаю згоду",
    "заперечую проти", "حذف بياناتي", "אני מתנגד", "למחוק את המידע",
    "個人情報を削除", "個人情報の削除", "개인정보를 삭제", "개인정보 삭제",
    "删除我的", "刪除我的", NULL};

static const char *const polite_words[] = {"can you", "could you", "would you",
    "können sie", "könnten sie", "kannst du", "pouvez-vous", "pourriez-vous",
    "puede", "podría", "può", "potete", "pode", "poderia", "kunt u", "kun je",
    NULL};

struct reading {
	struct arena *a;
	struct mime mime;
	const mime_fields *fields;
	struct errand *er;
};

static struct str field(const struct reading *r, struct str name)
{
	return mime_text(r->a, r->fields, name);
}

/* ---- who wrote it ---- */

static bool starts_any(struct str s, const char *const *words)
{
	for (; *words; words++)
		if (str_istarts(s, str_of(*words)))
			return true;
	return false;
}

static bool is_report(const struct reading *r)
{
	return str_istarts(field(r, S("Content-Type")), S("multipart/report"));
}

static bool machine_wrote(const struct reading *r)
{
	static const char *const bulk[] = {
	    "bulk", "junk", "list", "auto", NULL};
	static const char *const locals[] = {"mailer-daemon@", "postmaster@",
	    "noreply@", "no-reply@", "no_reply@", "donotreply@",
	    "do-not-reply@", "bounce", "owner-", "majordomo@", "listserv@",
	    "mailer@", NULL};
	static const char *const lists[] = {
	    "-request@", "-owner@", "-bounces@", "-bounces+", NULL};
	static const char *const marks[] = {"List-Id", "List-Unsubscribe",
	    "X-Autoreply", "X-Autorespond", "X-Auto-Response",
	    "X-Auto-Response-Suppress", "X-Autoresponder", "X-Autoreply-From",
	    "X-Mail-Autoreply", "X-Autogenerated", "X-FC-MachineGenerated",
	    "X-Loop", NULL};
	struct str how = field(r, S("Auto-Submitted"));
	if ((how.n && !str_istarts(how, S("no"))) ||
	    starts_any(field(r, S("Precedence")), bulk) || is_report(r) ||
	    starts_any(r->er->from, locals))
		return true;
	for (size_t i = 0; lists[i]; i++)
		if (str_ifind(r->er->from, str_of(lists[i])) >= 0)
			return true;
	for (size_t i = 0; marks[i]; i++)
		if (mime_raw(r->fields, str_of(marks[i])).p)
			return true;
	return str_eq(str_trim(field(r, S("Return-Path"))), S("<>"));
}

/* Of which none is who wrote it. */
static bool is_several(const struct reading *r)
{
	mailboxes all = {0};
	size_t lines = 0;
	vec_each (r->fields, f)
		lines += str_ieq(f->name, S("From"));
	mime_addresses(r->a, mime_raw(r->fields, S("From")), &all);
	return lines > 1 || all.n > 1;
}

static void sender(struct reading *r)
{
	struct err ignored = ERR_INIT;
	struct mailbox m = mime_address_of(r->a, r->fields, S("From"));
	if (!is_several(r))
		r->er->from = mime_addr_wire(r->a, m.addr, &ignored);
	r->er->name = str_sub(m.name, 0, ERRAND_NAME_MAX);
	r->er->message_id = field(r, S("Message-ID"));
	r->er->refers = arena_printf(r->a, "%.*s %.*s",
	    PRS(field(r, S("In-Reply-To"))), PRS(field(r, S("References"))));
	r->er->silent = !r->er->from.n || machine_wrote(r);
	r->er->forged = vouch_denied(r->a, r->fields);
}

/* ---- tokens ---- */

static void take_tokens(struct reading *r, struct str s)
{
	struct token t;
	for (size_t at = 0;
	     r->er->tokens.n < ERRAND_TOKENS_MAX && token_find(s, &at, &t);)
		*vec_push(r->a, &r->er->tokens) = t;
}

/* Those of a mail that is quoted, in its links too. */
static void take_quoted(struct reading *r)
{
	struct mime_bodies b = mime_bodies_of(r->a, &r->mime);
	struct str all[] = {b.text, b.html};
	struct token t;
	for (size_t i = 0; i < 2; i++)
		for (size_t at = 0; r->er->quoted.n < ERRAND_TOKENS_MAX &&
				    token_find(all[i], &at, &t);)
			*vec_push(r->a, &r->er->quoted) = t;
}

/* What machines return may be coded as a whole. */
static void take_returned(struct reading *r, struct str message)
{
	take_tokens(r, message);
	vec_each (&r->mime.parts, p)
		if (!p->split && p->coding != MIME_PLAIN)
			take_tokens(r, mime_part_text(r->a, p));
}

static bool has(const struct errand *er, enum token_purpose p)
{
	vec_each (&er->tokens, t)
		if (t->purpose == p)
			return true;
	return false;
}

/* The fields in which mail servers write whom it was for. */
static const char *const target_fields[] = {"Delivered-To", "X-Original-To",
    "Envelope-To", "X-Envelope-To", "X-Delivered-To", "To", "Cc", NULL};

/* ---- words ---- */

/* Bytes of a word that a name may follow after a space: "stop press" and "join
 * us" are what mails are about. */
#define NAMED_MIN 5

/* Courtesy of scripts that do not part words. */
static const char *const unparted_before[] = {"请", "請", "我要", "我想", NULL};
static const char *const unparted_after[] = {"をお願いします",
    "をお願いいたします", "お願いします", "お願いいたします", "してください",
    "して下さい", "を希望します", "希望です", "です", "해 주세요", "해주세요",
    "해 주십시오", "해주십시오", "합니다", "바랍니다", "吧", NULL};

static bool cut_unparted(struct str *s)
{
	for (size_t i = 0; unparted_before[i]; i++) {
		struct str w = str_of(unparted_before[i]);
		if (s->n > w.n && str_starts(*s, w)) {
			*s = str_sub(*s, w.n, s->n);
			return true;
		}
	}
	for (size_t i = 0; unparted_after[i]; i++) {
		struct str w = str_of(unparted_after[i]);
		if (s->n > w.n && str_ends(*s, w)) {
			s->n -= w.n;
			*s = str_trim(*s);
			return true;
		}
	}
	return false;
}

/* Without one of these words at the front. */
static bool cut_front(struct str *s, const char *const *words)
{
	for (; *words; words++) {
		struct str w = str_of(*words);
		if (s->n > w.n && str_istarts(*s, w) &&
		    strchr(" ,", s->p[w.n])) {
			*s = str_trim(str_sub(*s, w.n + 1, s->n));
			return true;
		}
	}
	return false;
}

static bool cut_back(struct str *s, const char *const *words)
{
	for (; *words; words++) {
		struct str w = str_of(*words);
		if (s->n > w.n && strchr(" ,", s->p[s->n - w.n - 1]) &&
		    str_ieq(str_sub(*s, s->n - w.n, s->n), w)) {
			*s = str_trim(str_sub(*s, 0, s->n - w.n - 1));
			return true;
		}
	}
	return false;
}

static bool cut_signs(struct str *s)
{
	static const char ascii[] = ".,;:!*_\"'()<>[]- ";
	static const char *const signs[] = {"。", "！", "，", "«", "»", "„",
	    "“", "”", "‚", "‘", "’", "…", NULL};
	size_t n = s->n;
	while (s->n && strchr(ascii, s->p[s->n - 1]))
		s->n--;
	while (s->n && strchr(ascii, s->p[0]))
		*s = str_sub(*s, 1, s->n);
	for (size_t i = 0; signs[i]; i++) {
		struct str sign = str_of(signs[i]);
		if (str_starts(*s, sign))
			*s = str_sub(*s, sign.n, s->n);
		if (str_ends(*s, sign))
			s->n -= sign.n;
	}
	return s->n < n;
}

/* "Could you unsubscribe me?" is none. */
static bool cut_question(struct str *s)
{
	struct str x = *s;
	if (!str_ends(x, S("?")))
		return false;
	x.n--;
	if (!cut_front(&x, polite_words))
		return false;
	*s = x;
	return true;
}

/* Takes one layer of signs or courtesy away; false where there is none. */
static bool peel(struct str *s)
{
	return cut_signs(s) || cut_question(s) || cut_front(s, before_words) ||
	       cut_back(s, after_words) || cut_unparted(s);
}

/* What is meant, without signs and courtesy around it. */
static struct str plain(struct str s)
{
	while (peel(&s))
		;
	return s;
}

/* Whether it is one of them, with or without courtesy. */
static bool is_word(struct str s, const char *const *words)
{
	do
		for (size_t i = 0; words[i]; i++)
			if (str_ieq(s, str_of(words[i])))
				return true;
	while (peel(&s));
	return false;
}

/* The name behind the longest of the words that it begins with. */
static struct str named(
    struct str s, const char *const *words, struct str *out_word)
{
	struct str name = {NULL, 0};
	for (size_t longest = 0; *words; words++) {
		struct str w = str_of(*words);
		if (w.n <= longest || s.n <= w.n || !str_istarts(s, w) ||
		    !strchr(w.n < NAMED_MIN ? ".-" : " .-", s.p[w.n]))
			continue;
		name = plain(str_sub(s, w.n + 1, s.n));
		longest = w.n;
		*out_word = w;
	}
	return name.n <= ERRAND_NAME_MAX ? name : (struct str){NULL, 0};
}

/* The first address in it; *out_rest: what stands before it, or where that is
 * nothing, behind. Absent: there is none. */
static struct str address_in(
    const struct reading *r, struct str s, struct str *out_rest)
{
	static const char parts[] = " \t\n<>()[],;:\"";
	struct err ignored = ERR_INIT;
	for (size_t i = 0, end; i < s.n; i = end + 1) {
		for (end = i; end < s.n && !strchr(parts, s.p[end]);)
			end++;
		struct str word = str_sub(s, i, end);
		while (word.n && strchr(".!?'", word.p[word.n - 1]))
			word.n--;
		if (str_chr(word, '@') < 0)
			continue;
		struct str addr = mime_addr_wire(r->a, word, &ignored);
		if (!addr.n)
			continue;
		struct str rest = plain(str_sub(s, 0, i));
		*out_rest = rest.n ? rest : plain(str_sub(s, end, s.n));
		return addr;
	}
	return (struct str){NULL, 0};
}

static void forget(struct errand *er)
{
	er->kind = ERRAND_NONE;
	er->digest = er->whom = (struct str){NULL, 0};
	er->aside = er->loose = er->doubt = false;
}

static struct str bare_of(struct str s)
{
	while (cut_signs(&s))
		;
	return s;
}

/* Is it a title's word, with nothing behind it? */
static bool is_title(struct str s)
{
	s = bare_of(s);
	do
		for (size_t i = 0; title_words[i]; i++)
			if (str_ieq(s, str_of(title_words[i])))
				return true;
	while (cut_front(&s, before_words));
	return false;
}

/* Verbs in two parts, with what it is about between them. */
static bool is_parted(struct reading *r, struct str s)
{
	static const char *const parts[][2] = {{"melden sie mich", "ab"},
	    {"melde mich", "ab"}, {"meldet mich", "ab"},
	    {"tragen sie mich", "aus"}, {"tragt mich", "aus"},
	    {"nehmen sie mich", "verteiler"}, {"nehmt mich", "verteiler"},
	    {"bestelle ich", "ab"}, {"meld mij", "af"}, {"meld me", "af"},
	    {"schrijf mij", "uit"}, {"schrijf me", "uit"}};
	s = plain(s);
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		struct str from = str_of(parts[i][0]), to = str_of(parts[i][1]);
		if (s.n < from.n + to.n + 2 || s.n > PARTED_MAX ||
		    !str_istarts(s, from) ||
		    !str_ieq(str_sub(s, s.n - to.n, s.n), to) ||
		    s.p[s.n - to.n - 1] != ' ' || text_denies(r->a, s))
			continue;
		r->er->digest = plain(str_sub(s, from.n, s.n - to.n));
		r->er->aside = r->er->digest.n > 0;
		return true;
	}
	return false;
}

static bool wants_out(struct reading *r, struct str s)
{
	return is_word(s, leave_words) || is_parted(r, s);
}

/* "unsubscribe" is looked for first: in some languages one word begins with
 * the other. */
static bool say(struct reading *r, struct str s)
{
	struct errand *er = r->er;
	if (wants_out(r, s))
		er->kind = ERRAND_LEAVE;
	else if (is_word(s, join_words))
		er->kind = ERRAND_JOIN;
	return er->kind != ERRAND_NONE;
}

/* Does it begin with the title of something, or what somebody said? */
static bool is_quoted(struct str s)
{
	return str_starts(s, S("\"")) || str_starts(s, S("\u201c")) ||
	       str_starts(s, S("\u201e"));
}

/* With a name behind the word, which may be a list's. */
static bool say_named(struct reading *r, struct str s)
{
	struct errand *er = r->er;
	bool quoted = is_quoted(s);
	s = plain(s);
	struct str word = {NULL, 0}, ignored;
	struct str leave = named(s, leave_words, &word);
	struct str join = named(s, join_words, &ignored);
	er->digest = leave.n ? leave : join;
	if (!er->digest.n || quoted) {
		er->digest = (struct str){NULL, 0};
		return false;
	}
	er->kind = leave.n ? ERRAND_LEAVE : ERRAND_JOIN;
	er->doubt = er->aside = false;
	er->loose = leave.n && is_word(word, title_words);
	struct str rest, whom = address_in(r, er->digest, &rest);
	/* Nobody joins for another. */
	if (whom.n && (leave.n || str_ieq(whom, er->from))) {
		er->whom = whom;
		er->digest = rest;
	}
	return true;
}

/* The word that stands for the "*" in one of the addresses. */
static bool by_address(struct reading *r, struct str pattern)
{
	ptrdiff_t star = str_chr(pattern, '*');
	if (star < 0)
		return false;
	struct str before = str_sub(pattern, 0, (size_t)star);
	struct str behind = str_sub(pattern, (size_t)star + 1, pattern.n);
	for (size_t i = 0; target_fields[i]; i++) {
		struct str name = str_of(target_fields[i]);
		mailboxes all = {0};
		mime_addresses(r->a, mime_raw(r->fields, name), &all);
		vec_each (&all, m) {
			struct str s = m->addr;
			if (s.n <= before.n + behind.n ||
			    !str_istarts(s, before) ||
			    !str_ieq(str_sub(s, s.n - behind.n, s.n), behind))
				continue;
			s = str_sub(s, before.n, s.n - behind.n);
			if (say(r, s) || say_named(r, s))
				return true;
		}
	}
	return false;
}

/* What is read of a body: its text, or that of its HTML where it has no
 * other. */
static struct str body_of(struct reading *r)
{
	static const struct html_text_opts opts = {.alt = false};
	struct mime_bodies b = mime_bodies_of(r->a, &r->mime);
	return str_trim(b.text).n || !b.html.n
		   ? b.text
		   : html_block_text(r->a, b.html, &opts).text;
}

/* Of an answer that begins with what it quotes, under a line or two that say
 * whose it is, what is behind that and an empty line: a last line that was
 * broken has none before it. */
static struct str behind_quote(struct str s)
{
	struct str rest = s, line, last = {NULL, 0}, behind = {NULL, 0};
	size_t before = 0;
	bool quoted = false;
	while (rest.n && str_split(&rest, '\n', &line)) {
		if (str_starts(line, S(">"))) {
			if (before && !quoted && !str_ends(last, S(":")))
				return behind;
			quoted = true;
			behind = (struct str){NULL, 0};
		} else if (quoted && !line.n && !behind.p) {
			behind = rest;
		} else if (!quoted && line.n) {
			if (++before > ATTRIBUTION_LINES)
				return behind;
			last = line;
		}
	}
	return behind;
}

/* The first lines that are not empty, `max` of them, up to what is quoted or a
 * signature. */
static struct str first_lines(struct str rest, size_t max)
{
	struct str line;
	const char *from = NULL, *to = NULL;
	while (max && rest.n && str_split(&rest, '\n', &line)) {
		line = str_trim(line);
		if (line.n &&
		    (line.p[0] == '>' || str_starts(line, S("-----")) ||
			str_starts(line, S("_____")) || str_eq(line, S("--")) ||
			phrase_quotes(line, phrase_line(rest))))
			break;
		if (!line.n)
			continue;
		from = from ? from : line.p;
		to = line.p + line.n;
		max--;
	}
	struct str all = {from, from ? (size_t)(to - from) : 0};
	return str_sub(all, 0, HEARD_MAX);
}

/* What is signed by OpenPGP has fields of that before it (RFC 9580, 7). */
static struct str behind_armour(struct str s)
{
	ptrdiff_t end = str_find(s, S("\n\n"));
	return end > 0 && str_starts(s, S("-----BEGIN PGP SIGNED MESSAGE"))
		   ? str_sub(s, (size_t)end + 2, s.n)
		   : s;
}

static struct str own_text(struct reading *r)
{
	struct str s = behind_armour(body_of(r));
	return phrase_clean(r->a, str_sub(s, 0, OWN_BYTES_MAX));
}

static bool questions(struct str s)
{
	return str_find(s, S("?")) >= 0 || str_find(s, S("？")) >= 0 ||
	       str_find(s, S("؟")) >= 0;
}

/* A few words, all with capitals where their script has some. */
static bool is_name(struct str s)
{
	struct str word;
	for (size_t n = 0; str_split(&s, ' ', &word); n++) {
		unsigned char c = word.n ? (unsigned char)word.p[0] : 0;
		if (n == NAME_WORDS || is_word(word, no_words) ||
		    (c >= 0xE3 && word.n > NAME_UNPARTED) ||
		    (c < 0x80 && word.n && ch_lower(word.p[0]) == word.p[0]))
			return false;
	}
	return true;
}

/* Thanks, a name, or nothing: what is behind a wish and changes nothing of
 * it. */
static bool is_aside(struct str s)
{
	while (cut_signs(&s))
		;
	return !s.n || is_word(s, after_words) || is_name(plain(s)) ||
	       (s.n <= ASIDE_MAX && !questions(s) &&
		   (starts_any(s, thanks_words) ||
		       starts_any(s, closing_words)));
}

/* Does it ask: "please", "I want to"? */
static bool asks(struct str s)
{
	while (cut_signs(&s))
		;
	return cut_front(&s, before_words);
}

/* What stands behind a wish may be whose it is, or of what. */
static void set_aside(struct reading *r, struct str behind)
{
	struct str name = plain(behind);
	if (r->er->kind == ERRAND_LEAVE && !r->er->digest.n &&
	    name.n <= ERRAND_NAME_MAX) {
		r->er->digest = name;
		r->er->aside = name.n > 0;
	}
}

/* Is it more than a word that may be the title of something: with courtesy, or
 * with what is to be left? */
static bool is_full(struct str s)
{
	struct str core = plain(s);
	return core.n < bare_of(s).n || str_chr(core, ' ') >= 0;
}

/* "Not!" */
static bool takes_back(struct str behind)
{
	return is_word(bare_of(behind), no_words);
}

/* A wish, whatever is joined to it: that is clear where it is a sentence by
 * itself, or says whom or what it is about. */
static bool is_clear(struct str first, struct str behind, enum phrase_end end)
{
	if (questions(behind) || is_title(first) || takes_back(behind))
		return false;
	return end == PHRASE_STOP || plain(first).n < bare_of(first).n ||
	       (end == PHRASE_JOINT && is_full(first));
}

static bool names_other(const struct reading *r, struct str s)
{
	struct str ignored, addr = address_in(r, s, &ignored);
	return addr.n && !str_ieq(addr, r->er->from);
}

/* "Unsubscribe! was my first thought" */
static bool goes_on(struct str s, struct str behind)
{
	char c = bare_of(s).p[0];
	behind = bare_of(behind);
	return behind.n && ch_lower(behind.p[0]) == behind.p[0] &&
	       ch_lower(c) != c && (unsigned char)behind.p[0] < 0x80;
}

static bool say_clause(struct reading *r, struct str s)
{
	struct str first = s, behind;
	int end = PHRASE_STOP;
	for (; end < PHRASE_ENDS; end++) {
		first = phrase_clause(first, (enum phrase_end)end);
		if (first.n < s.n && wants_out(r, first))
			break;
	}
	behind = str_sub(s, first.n, s.n);
	if (end == PHRASE_ENDS || is_quoted(s) || names_other(r, behind) ||
	    (end == PHRASE_STOP ? !is_full(first) && goes_on(s, behind)
				: is_title(first)))
		return false;
	r->er->kind = ERRAND_LEAVE;
	r->er->doubt = !is_clear(first, behind, (enum phrase_end)end);
	if (end != PHRASE_JOINT)
		set_aside(r, behind);
	return true;
}

/* As say() does, also of a clause with others behind it. */
static bool say_first(struct reading *r, struct str s)
{
	struct str first = phrase_sentence(s);
	if (say(r, s))
		return true;
	struct str behind = str_sub(s, first.n, s.n);
	if (plain(first).n >= NAMED_MIN && !questions(behind) &&
	    (asks(first) || is_aside(behind)) && say(r, first)) {
		set_aside(r, behind);
		return true;
	}
	return say_clause(r, s);
}

/* A digest's name is in one sentence with the word. */
static bool say_name(struct reading *r, struct str s)
{
	struct str first = phrase_sentence(s);
	return (first.n && say_named(r, first)) || say_named(r, s);
}

/* In the first line, or in all of the first paragraph, of what somebody wrote;
 * behind greetings, too. */
static bool hear_in(struct reading *r, struct str s,
    bool (*says)(struct reading *r, struct str s))
{
	for (int i = 0; s.n && i <= GREETINGS_MAX; i++) {
		struct str line = phrase_line(s);
		struct str all = phrase_paragraph(r->a, s);
		bool alone = !questions(str_sub(all, line.n, all.n));
		bool first = alone && says(r, line);
		if (first && !r->er->doubt)
			return true;
		forget(r->er);
		if (says(r, all) || (first && says(r, line)))
			return true;
		if (!phrase_cut_greeting(&s))
			break;
	}
	return false;
}

static bool hear(
    struct reading *r, bool (*says)(struct reading *r, struct str s))
{
	struct str s = own_text(r);
	return hear_in(r, first_lines(s, HEARD_LINES), says) ||
	       hear_in(r, first_lines(behind_quote(s), HEARD_LINES), says);
}

/* Behind other sentences, where it is one by itself, or what the law has words
 * for. */
static bool hear_later(struct reading *r)
{
	struct str own = first_lines(own_text(r), HEARD_LINES), s;
	struct str all = str_lower(r->a, own);
	bool found = false;
	if (text_is_automatic(all))
		return false;
	for (size_t i = 0; law_words[i]; i++)
		found |= str_find(all, str_of(law_words[i])) >= 0;
	for (ptrdiff_t at = 0; own.n && at >= 0;) {
		at = str_find(own, S("\n\n"));
		size_t n = at < 0 ? own.n : (size_t)at;
		struct str rest = phrase_paragraph(r->a, str_sub(own, 0, n));
		own = str_sub(own, at < 0 ? own.n : n + 2, own.n);
		found |= text_leaves(r->a, rest);
		while (phrase_next(&rest, &s))
			found |= is_full(s) && is_word(s, leave_words);
	}
	if (found) {
		r->er->kind = ERRAND_LEAVE;
		r->er->doubt = true;
	}
	return found;
}

/* May the subject alone say it? Not that of what is sent on; of an answer, or
 * where it may be a title, only with nothing else in the mail. */
static bool may_say(
    struct reading *r, struct str subject, struct str bare, bool marked)
{
	struct str s = own_text(r);
	if (subject_forwards(subject))
		return false;
	return (!marked && !is_title(bare)) ||
	       (is_aside(first_lines(s, HEARD_LINES)) &&
		   is_aside(first_lines(behind_quote(s), HEARD_LINES)));
}

/* Whether somebody has read the letter that they answer: an answer has its
 * mark or says yes, and machines that answer for who is away say so, not all
 * of them in a header. */
static bool confirms(struct reading *r, struct str bare, bool marked)
{
	bool first;
	struct str own = own_text(r);
	if (text_is_automatic(str_lower(r->a, first_lines(own, AWAY_LINES))))
		return false;
	if (marked)
		return !subject_is_automatic(str_lower(r->a, bare), &first) ||
		       !first;
	return is_word(first_lines(own, 1), yes_words);
}

static enum errand_answer answer_of(struct reading *r)
{
	struct str own = first_lines(own_text(r), HEARD_LINES);
	struct str line = phrase_line(own);
	bool leaves = (hear(r, say_first) || hear(r, say_name)) &&
		      r->er->kind == ERRAND_LEAVE;
	forget(r->er);
	if (is_word(line, yes_words))
		return ANSWER_PLAIN;
	if (text_stays(r->a, own))
		return ANSWER_STAY;
	if (leaves)
		return ANSWER_LEAVE;
	if (text_denies(r->a, line))
		return ANSWER_NO;
	return starts_any(line, thanks_words) ? ANSWER_THANKS : ANSWER_PLAIN;
}

/* In the address or the subject; where the text was `heard` to say it, though
 * not clearly, only if it is clear there. */
static bool elsewhere(struct reading *r, struct str address, struct str bare,
    bool may, bool heard)
{
	struct errand *er = r->er, was = *er;
	forget(er);
	bool found = by_address(r, address) ||
		     (may && (say_first(r, bare) || say_named(r, bare)));
	if (!heard ||
	    (found && er->kind == ERRAND_LEAVE && !er->doubt && !er->digest.n))
		return found;
	*er = was;
	return false;
}

/* What somebody writes weighs more than what stands above it. */
static void wish_in_words(
    struct reading *r, struct str address, struct str bare, bool may)
{
	struct errand *er = r->er;
	struct str ignored, own = first_lines(own_text(r), HEARD_LINES);
	bool heard = hear(r, say_first);
	if ((!heard || er->doubt) && elsewhere(r, address, bare, may, heard))
		heard = false;
	else if (!heard)
		heard = hear(r, say_name) || hear_later(r);
	if (er->kind != ERRAND_LEAVE)
		return;
	if (text_stays(r->a, own) || (!heard && text_stays(r->a, bare))) {
		bool both = heard && !er->doubt;
		if (!both)
			forget(er);
		er->doubt = both;
		er->against = !both;
		if (!both)
			return;
	}
	take_quoted(r);
	if (!er->whom.n) {
		er->beside = address_in(r, own, &ignored);
		if (str_ieq(er->beside, er->from))
			er->beside = (struct str){NULL, 0};
	}
}

static void wish(struct reading *r, struct str address)
{
	struct errand *er = r->er;
	struct str subject = field(r, S("Subject"));
	bool marked;
	struct str bare = subject_bare(
	    phrase_clean(r->a, str_sub(subject, 0, HEARD_MAX)), &marked);
	for (size_t i = 0; target_fields[i]; i++)
		take_tokens(r, field(r, str_of(target_fields[i])));
	take_tokens(r, subject);
	if (has(er, TOKEN_LEAVE))
		er->kind = ERRAND_LEAVE;
	else if (er->silent)
		return;
	else if (has(er, TOKEN_CONFIRM) && confirms(r, bare, marked)) {
		er->answer = answer_of(r);
		er->kind = ERRAND_CONFIRM;
	} else
		wish_in_words(
		    r, address, bare, may_say(r, subject, bare, marked));
}

/* ---- all of it ---- */

/* A report (RFC 5965) is a complaint only if it says so: there are others
 * that say that the mail is not spam, that a signature fails, that there is a
 * virus in it. That one wants no more of it may also be what a mail program
 * writes: then it is read as a person's. */
static enum errand_kind reported(const struct reading *r)
{
	static const char *const complaints[] = {"abuse", "fraud", NULL};
	const struct bounce *b = &r->er->bounce;
	struct str type = b->recipients.n ? b->recipients.v[0].status : S("");
	if (str_starts(type, S("opt-out")))
		return is_report(r) ? ERRAND_LEAVE : ERRAND_NONE;
	return is_word(type, complaints) ? ERRAND_COMPLAINT : ERRAND_REPORT;
}

void errand_read(
    struct arena *a, struct str message, struct str address, struct errand *out)
{
	struct errand er = {0};
	struct reading r = {.a = a, .er = &er};
	message = str_sub(message, 0, ERRAND_BYTES_MAX);
	mime_parse(a, message, &r.mime);
	r.fields = mime_fields_of(&r.mime);
	sender(&r);
	bounce_read(a, message, &er.bounce);
	if (er.bounce.kind == BOUNCE_FAILURE)
		er.kind = ERRAND_BOUNCE;
	else if (er.bounce.kind == BOUNCE_COMPLAINT)
		er.kind = reported(&r);
	if (er.kind != ERRAND_NONE)
		take_returned(&r, message);
	else
		wish(&r, address);
	/* A way out that a mail program takes for its user is one. */
	if (er.bounce.kind == BOUNCE_AUTO_REPLY && !has(&er, TOKEN_LEAVE)) {
		er.tokens.n = 0;
		er.kind = ERRAND_AUTOMATIC;
	}
	*out = er;
}
