"""A draft mail read by Python: no defect anywhere, both forms of the document, what is attached."""

import email
import email.policy
import sys

mail = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
text = open(sys.argv[2], encoding="utf-8").read()


def sound(part):
    assert not part.defects, part.defects
    for name, value in part.items():
        assert not getattr(value, "defects", ()), (name, value.defects)
    for inner in part.iter_parts():
        sound(inner)


sound(mail)
assert mail["X-Unsent"] == "1" and mail["From"] is None
assert "projet" in mail["Subject"] and "2026" in mail["Subject"], mail["Subject"]
assert mail["Date"].datetime.isoformat() == "2026-03-12T17:30:00", mail["Date"]
assert mail["Message-ID"].endswith("@copil.invalid>")
assert mail.get_content_type() == "multipart/mixed"
both = next(mail.iter_parts())
assert both.get_content_type() == "multipart/alternative"
plain, html = both.iter_parts()
assert plain.get_content().rstrip("\n") == text.rstrip("\n")
assert html.get_content_type() == "text/html" and "議題" in html.get_content()
attached = {part.get_filename(): part.get_content() for part in mail.iter_attachments()}
assert len(attached) == 2, attached.keys()
for name, content in attached.items():
    begins = {"pdf": b"%PDF-", "docx": b"PK"}[name.rsplit(".", 1)[-1]]
    assert content.startswith(begins), name
    assert "projet" in name, name
