# SPDX-License-Identifier: MIT
# gazetted: feeds to look at letters with; and their parts.
#
#	letters.py feed FILE STORIES	scripts, long words, long titles, emoji
#	letters.py part MAIL html|plain
import email
import email.policy
import html
import sys

STORIES = [
    ("The harbour bridge reopens after two years of repair",
     "The city opened the bridge on Monday. Buses use it from today, and "
     "trucks will follow in spring."),
    ("إعادة فتح جسر الميناء بعد عامين من الإصلاح",
     "افتتحت المدينة الجسر يوم الاثنين. تستخدمه الحافلات اعتبارا من اليوم."),
    ("גשר הנמל נפתח מחדש אחרי שנתיים של תיקונים",
     "העירייה פתחה את הגשר ביום שני. אוטובוסים ייסעו עליו החל מהיום."),
    ("港の橋、二年間の修理を経て再び開通",
     "市は月曜日に橋を開通させた。バスは今日から通行する。"),
    ("สะพานท่าเรือเปิดใช้อีกครั้งหลังซ่อมสองปี",
     "เมืองเปิดสะพานเมื่อวันจันทร์ รถโดยสารใช้สะพานได้ตั้งแต่วันนี้"),
    ("Donaudampfschifffahrts" * 6 + " " + "and so on " * 8,
     "x" * 120 + " https://example.org/" + "y" * 150 + " 🚢 👩‍👩‍👧‍👦."),
]


def feed(path, count):
    items = ""
    for i in range(count):
        title, text = STORIES[i % len(STORIES)]
        items += (
            "<item><title>%s %d</title><link>https://example.org/%d</link>"
            "<guid>%d</guid><author>A. Writer</author><description>%s"
            "</description><enclosure url=\"https://example.org/%d.jpg\" "
            "type=\"image/jpeg\" length=\"9\"/>"
            "<pubDate>Mon, 02 Nov 2026 %02d:%02d:00 GMT</pubDate></item>" % (
                html.escape(title), i + 1, i, i, html.escape(text), i,
                6 + i // 60, i % 60))
    with open(path, "w", encoding="utf-8") as f:
        f.write('<?xml version="1.0"?><rss version="2.0"><channel><title>The '
                "Harbour Times</title>%s</channel></rss>" % items)


def part(path, kind):
    with open(path, "rb") as f:
        m = email.message_from_binary_file(f, policy=email.policy.default)
    b = m.get_body((kind,))
    sys.stdout.write(b.get_content() if b else "")


if sys.argv[1] == "feed":
    feed(sys.argv[2], int(sys.argv[3]))
else:
    part(sys.argv[2], sys.argv[3])
