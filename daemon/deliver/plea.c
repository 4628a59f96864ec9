/* SPDX-License-Identifier: MIT */
/* gazetted: the words with which people join and leave. */
#include "deliver/plea.h"

#include <string.h>

#include "deliver/caps.h"

/* What people write who want no more; in lower case as far as it is ASCII. */
const char *const plea_leave[] = {"unsubscribe", "unsubscribe me", "stop",
    "opt out", "opt-out", "remove", "remove me", "take me off", "signoff",
    "cancel my subscription", "cancel subscription", "stop sending me",
    "i no longer wish to receive", "i no longer want to receive",
    "i do not want to receive", "i don't want to receive", "delist me",
    "delete me", "i don't want these", "i don't want your", "i don't want any",
    "i do not want these", "i do not want your", "i do not want any",
    "unsuscribe", "unsubcribe", "unsubscibe", "unsubsribe", "unsubscirbe",
    "un-subscribe", "abmelden", "melden sie mich ab", "melde mich ab",
    "melden sie mich vom newsletter ab", "melden sie mich bitte ab",
    "melden sie mich bitte vom newsletter ab",
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

const char *const plea_join[] = {"subscribe", "subscribe me", "join",
    "abonnieren", "anmelden", "m'abonner", "s'abonner", "abonner",
    "inscription", "suscribir", "suscribirme", "suscribirse", "suscripción",
    "iscrivimi", "iscrizione", "inscrever", "subscrever", "assinar",
    "aanmelden", "abonneren", "inschrijven", "zapisz", "zapisz mnie",
    "subskrybuj", "přihlásit", "přihlásit se", "odebírat", "abone ol",
    "підписатися", "Підписатися", "اشتراك", "הרשמה", "購読", "購読する", "구독",
    "订阅", "訂閱", "newsletter abonnieren", "newsletter bestellen",
    "zum newsletter anmelden", "mich zum newsletter anmelden", "mich anmelden",
    "melden sie mich an", "melden sie mich zum newsletter an",
    "m'abonner à la newsletter", "m'inscrire à la newsletter",
    "suscribirme al boletín", "iscrivermi alla newsletter", "購読希望",
    "購読希望です", "購読希望します", "購読を希望します", "購読したい",
    "購読したいです", "購読します", "購読をお願いします", "登録希望",
    "登録希望です", "登録を希望します", "登録をお願いします", "メルマガ登録",
    "メルマガ登録希望", "メルマガ登録希望です", "配信希望", "配信希望です",
    "配信を希望します", "구독 신청", "구독신청", "구독합니다",
    "구독하고 싶습니다", "我要订阅", "我想订阅", "我要訂閱", "我想訂閱", NULL};

/* What they write who want what they are asked about. */
const char *const plea_yes[] = {"yes", "yes please", "yeah", "yep", "ja",
    "jawohl", "ja bitte", "ja gerne", "oui", "sí", "si", "sim", "sì", "ano",
    "evet", "так", "да", "نعم", "כן", "はい", "네", "예", "是", "是的", "jo",
    "kyllä", "igen", "ναι", "vâng", "có", "ya", "áno", NULL};

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
const char *const plea_after[] = {"please", "pls", "now", "immediately",
    "thanks", "thank you", "me", "bitte", "danke", "merci", "svp",
    "s'il vous plaît", "por favor", "gracias", "obrigado", "obrigada",
    "per favore", "grazie", "aub", "alstublieft", "bedankt", "proszę",
    "dziękuję", "prosím", "děkuji", "lütfen", "teşekkürler", "будь ласка",
    "дякую", "спасибо", "tack", "takk", "kiitos", "부탁드립니다", "해주세요",
    "해 주세요", "from", "to", "this", "these", "your", "the", "all", "any",
    "more", "anymore", "mailing", "list", "lists", "newsletter", "newsletters",
    "digest", "email", "emails", "e-mails", "mails", "messages", "vom", "von",
    "diesem", "verteiler", "de", "la", "cette", "votre", "liste", "del",
    "boletín", "lista", "dalla", "dalla vostra", "da", "van", "deze",
    "nieuwsbrief", "erhalten", "bekommen", "von ihnen", "vos", "ces",
    "courriels", "messages", "correos", "correo", "le vostre", "seus",
    "ontvangen", "wiadomości", "maili", "tych", "e-maily", "листи", "ці",
    "voor", "dit", "mailinglijst", "meu", "minha", "da lista", "z listy",
    "z odběru", "odběru", "od", "розсилки", "від", "мене", "מהרשימה", "מרשימת",
    "התפוצה", "מרשימת התפוצה", "القائمة", "address", "из", "рассылки",
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
const char *const plea_title[] = {"stop", "remove", "opt out", "opt-out",
    "signoff", "baja", "rezygnacja", "退会", "do not send me", "don't send me",
    "no more emails", "no more mails", "résilier", "ich kündige", "kündige ich",
    "la baja", NULL};
/* And by which they also call what ends elsewhere: alone. */
const char *const plea_alone[] = {"cancel", "kündigung", "kündigen", "annuler",
    "annulation", "résiliation", "cancelar", "cancelación", "annullare",
    "disdetta", "cancelamento", "opzegging", "anulowanie", "zrušit", "zrušení",
    "iptal", "avsluta", "opsigelse", "avslutt", "lopeta", "stopp", "取消",
    "解除", NULL};

/* With which thanks begin. */
const char *const plea_thanks[] = {"thank", "many thanks", "danke",
    "muchas gracias", "mille grazie", "muito obrigad", "merci beaucoup",
    "tack så", "mange tak", "tusen takk", "kiitos", "köszön", "mulțumesc",
    "hvala", "terima kasih", "cảm ơn", "ευχαριστώ", "благодар", "ďakujem",
    "vielen dank", "besten dank", "merci", "gracias", "grazie", "obrigad",
    "bedankt", "dank", "dzięk", "děkuj", "teşekkür", "дякую", "Дякую",
    "спасибо", "Спасибо", "شكرا", "תודה", "谢谢", "謝謝", "ありがとう", "감사",
    NULL};

/* And what else people write behind what they want, and their programs do. */
const char *const plea_closing[] = {"regards", "kind regards", "best regards",
    "best wishes", "all the best", "best,", "best\n", "sincerely", "yours",
    "cheers", "warm regards", "with kind regards", "with best regards",
    "mit freundlichen", "freundliche grüße", "viele grüße", "beste grüße",
    "schöne grüße", "liebe grüße", "mfg", "cordialement", "bien à vous",
    "bien cordialement", "salutations", "saludos", "un saludo", "atentamente",
    "cordiali", "saluti", "distinti saluti", "cumprimentos", "atenciosa",
    "com os melhores", "met vriendelijke", "vriendelijke groet", "mvg", "groet",
    "pozdrawiam", "z poważaniem", "s pozdravem", "saygılar", "iyi günler",
    "з повагою", "с уважением", "よろしく", "med vänlig", "vänliga hälsningar",
    "med venlig", "venlig hilsen", "med vennlig", "vennlig hilsen", "mvh",
    "hälsningar", "hilsen", "terveisin", "ystävällisin", "üdvözlettel",
    "cu stimă", "με εκτίμηση", "с поздрави", "trân trọng", "hormat saya",
    "salam", NULL};
const char *const plea_device[] = {"sent from", "get outlook", "gesendet von",
    "gesendet mit", "von meinem", "envoyé de", "envoyé depuis",
    "envoyé à partir", "enviado d", "inviato da", "verzonden v", "verstuurd v",
    "wysłano z", "wysłane z", "odesláno z", "надіслано з", "отправлено с",
    "iphoneから送信", "나의 iphone", "发自我的", "發自我的", "skickat från",
    "sendt fra", "lähetetty", "gönderildi", "iphone'umdan", "נשלח מ",
    "أرسلت من", "مرسل من", "trimis de pe", "στάλθηκε από", "изпратено от",
    "được gửi từ", "dikirim dari", NULL};

/* What is no name, though it may have a capital. */
const char *const plea_no[] = {"not", "no", "never", "nope", "nein", "nicht",
    "nie", "niemals", "non", "jamais", "nunca", "mai", "não", "nee", "nooit",
    "ne", "nikdy", "hayır", "asla", "ні", "Ні", NULL};

/* By which the law lets people leave: what they ask who name it. */
const char *const plea_law[] = {"my right to", "erase my", "delete my data",
    "delete my personal", "delete all my", "erasure of my", "deletion of my",
    "withdraw my consent", "object to the processing", "object to processing",
    "löschung meiner", "löschen sie meine daten", "widerspreche", "widerrufe",
    "meine einwilligung", "effacement de mes", "effacer mes", "supprimer mes",
    "m'oppose", "retire mon consentement", "supresión de mis", "eliminen mis",
    "me opongo", "revoco mi", "retiro mi consent", "cancellazione dei miei",
    "mi oppongo", "revoco il", "eliminação dos meus", "apagamento dos meus",
    "apaguem os meus", "oponho-me", "me oponho", "retiro o meu",
    "mijn gegevens", "maak bezwaar", "usunięcie moich", "usunięcia moich",
    "wnoszę sprzeciw", "cofam zgodę", "wycofuję zgodę", "výmaz mých",
    "vymazání mých", "vznáším námitku", "odvolávám souhlas", "silinmesini",
    "itiraz ediyorum", "rızamı geri", "видалити мої", "видалення моїх",
    "видаліть мої", "відкликаю згоду", "заперечую проти", "حذف بياناتي",
    "אני מתנגד", "למחוק את המידע", "個人情報を削除", "個人情報の削除",
    "개인정보를 삭제", "개인정보 삭제", "删除我的", "刪除我的", NULL};

static const char *const polite_words[] = {"can you", "could you", "would you",
    "können sie", "könnten sie", "kannst du", "pouvez-vous", "pourriez-vous",
    "puede", "podría", "può", "potete", "pode", "poderia", "kunt u", "kun je",
    NULL};

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
	       cut_back(s, plea_after) || cut_unparted(s);
}

/* What is meant, without signs and courtesy around it. */
struct str plea_plain(struct str s)
{
	while (peel(&s))
		;
	return s;
}

/* Whether it is one of them, with or without courtesy. */
bool plea_is(struct str s, const char *const *words)
{
	do
		for (size_t i = 0; words[i]; i++)
			if (str_ieq(s, str_of(words[i])))
				return true;
	while (peel(&s));
	return false;
}

struct str plea_bare(struct str s)
{
	while (cut_signs(&s))
		;
	return s;
}

bool plea_is_name(struct str s)
{
	struct str word;
	for (size_t n = 0; str_split(&s, ' ', &word); n++) {
		unsigned char c = word.n ? (unsigned char)word.p[0] : 0;
		if (n == NAME_WORDS || plea_is(word, plea_no) ||
		    (c >= 0xE3 && word.n > NAME_UNPARTED) ||
		    (c < 0x80 && word.n && ch_lower(word.p[0]) == word.p[0]))
			return false;
	}
	return true;
}

/* Is it one of the words, with nothing behind it? */
static bool plea_is_alone(struct str s, const char *const *words)
{
	s = plea_bare(s);
	do
		for (size_t i = 0; words[i]; i++)
			if (str_ieq(s, str_of(words[i])))
				return true;
	while (cut_front(&s, before_words));
	return false;
}

bool plea_is_title(struct str s)
{
	return plea_is_alone(s, plea_title) || plea_is_alone(s, plea_alone);
}

/* Does it ask: "please", "I want to"? */
bool plea_asks(struct str s)
{
	while (cut_signs(&s))
		;
	return cut_front(&s, before_words);
}
