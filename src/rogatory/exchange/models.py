"""The exchange's tables. The states here are of messages, never of cases.

A message is named by its sender and its identifier; its place in a dossier by a sequence counted for each
dossier and direction, so that a gap is seen and one dossier never waits for another. ``reference`` is the name
both States know the dossier by; a State is its two-letter code.
"""

from django.db import models
from django.db.models import Q


class Peer(models.Model):
    """Another State's node as it introduced itself, and what our officer made of it.

    Several nodes may claim one State until an officer has compared a fingerprint; one at most is confirmed.
    ``silent_since``, ``tries`` and ``rests_until`` tell of a node that does not answer: since when, how often
    it was tried, and before what moment nobody tries it again. ``clock_ahead`` is by how many seconds its clock
    was ahead of ours when it last answered over the network. ``number`` is that of its authority's last
    description, 0 where the node has no authority; ``revoked`` is what that says of certificates nobody is to
    believe, and ``revoked_at`` is when its certificate of today ended. ``told_number`` is that of the last
    description of ours it said it had, 0 where it said so of none.
    """

    class Route(models.TextChoices):
        """How our mail reaches it: over the network, or in a folder somebody carries."""

        NETWORK = "network"
        FOLDER = "folder"

    class Status(models.TextChoices):
        """What our side made of an introduction."""

        INTRODUCED = "introduced"
        CONFIRMED = "confirmed"
        REFUSED = "refused"

    id = models.UUIDField(primary_key=True)
    state = models.CharField(max_length=2)
    name = models.CharField(max_length=200)
    exchange_url = models.CharField(max_length=300)
    certificate = models.BinaryField()
    encryption_key = models.BinaryField()
    fingerprint = models.CharField(max_length=64)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.INTRODUCED)
    route = models.CharField(max_length=7, choices=Route.choices, default=Route.NETWORK)
    decided_by = models.CharField(max_length=200, default="")
    introduced_at = models.DateTimeField()
    decided_at = models.DateTimeField(null=True)
    last_heard = models.DateTimeField(null=True)
    silent_since = models.DateTimeField(null=True)
    tries = models.PositiveIntegerField(default=0)
    rests_until = models.DateTimeField(null=True)
    clock_ahead = models.IntegerField(null=True)
    authority = models.BinaryField(default=bytes)
    number = models.PositiveIntegerField(default=0)
    described_url = models.CharField(max_length=300, default="")
    mail_url = models.CharField(max_length=300, default="")
    tls_certificate = models.BinaryField(default=bytes)
    revoked = models.JSONField(default=list)
    revoked_at = models.DateTimeField(null=True)
    told_number = models.PositiveIntegerField(default=0)
    told_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["state", "fingerprint"], name="introduced_once"),
            models.UniqueConstraint(
                fields=["state"], condition=Q(status="confirmed"), name="one_voice_a_state"
            ),
        ]
        ordering = ["state", "introduced_at"]


class PeerCertificate(models.Model):
    """A signing certificate we believe, or believed, to be a State's; kept for ever, for what it signed."""

    state = models.CharField(max_length=2)
    sha256 = models.CharField(max_length=64)
    certificate = models.BinaryField()
    believed_at = models.DateTimeField()
    replaced_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["state", "sha256"], name="believed_once")]
        ordering = ["state", "believed_at"]


class Conversation(models.Model):
    """One dossier's mail with one State: the last sequence sent and the last one taken; locked to count."""

    reference = models.UUIDField()
    state = models.CharField(max_length=2)
    sent = models.PositiveIntegerField(default=0)
    taken = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["reference", "state"], name="one_conversation")]


class Outgoing(models.Model):
    """A message of ours, from the act that caused it to the receipt that ends it.

    The container is built and signed once, at the first attempt, and kept in the file ``container_sha256``
    names; each attempt seals it anew. It and ``message`` are encrypted under ``key_id``, a key of the message's
    own: an identity in it can be erased without erasing the dossier. ``files_key_id`` is the dossier's key.
    ``sign_anew`` is so while its container bears a signature that is not to be believed any more.
    """

    class State(models.TextChoices):
        """How far the message has come."""

        QUEUED = "queued"
        SUBMITTED = "submitted"
        DELIVERED = "delivered"
        FAILED = "failed"

    message_id = models.CharField(max_length=64, primary_key=True)
    reference = models.UUIDField()
    recipient = models.CharField(max_length=2)
    sequence = models.PositiveIntegerField()
    kind = models.CharField(max_length=90)
    key_id = models.CharField(max_length=120)
    files_key_id = models.CharField(max_length=120)
    message = models.BinaryField()
    files = models.JSONField()
    container_sha256 = models.CharField(max_length=64, default="")
    sign_anew = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=State.choices, default=State.QUEUED)
    attempts = models.PositiveIntegerField(default=0)
    last_error = models.CharField(max_length=120, default="")
    queued_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["reference", "recipient", "sequence"], name="one_place_outward")
        ]
        indexes = [
            models.Index(fields=["state", "recipient"]),
            models.Index(fields=["settled_at", "state", "recipient"]),
        ]
        ordering = ["reference", "sequence"]


class Incoming(models.Model):
    """A message whose signature we verified. Its row and its effect are written in one transaction.

    The container is kept as opened, in the file ``container_sha256`` names, under a key of the message's own,
    ``key_id``. Of one whose files were given back ``given_back_for`` says why; once ``sender_knows`` it begins
    again when its sender sends it again.
    """

    class State(models.TextChoices):
        """Whether it has had its effect, waits for something sent before or beside it, or waits no longer."""

        HELD = "held"
        TAKEN = "taken"
        GIVEN_BACK = "given_back"

    sender = models.CharField(max_length=2)
    message_id = models.CharField(max_length=64)
    reference = models.UUIDField()
    sequence = models.PositiveIntegerField()
    key_id = models.CharField(max_length=120)
    container_sha256 = models.CharField(max_length=64)
    state = models.CharField(max_length=10, choices=State.choices)
    received_at = models.DateTimeField()
    taken_at = models.DateTimeField(null=True)
    given_back_for = models.CharField(max_length=60, default="")
    sender_knows = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["sender", "message_id"], name="effect_once"),
            models.UniqueConstraint(fields=["reference", "sender", "sequence"], name="one_place_inward"),
        ]
        indexes = [
            models.Index(fields=["taken_at"]),
            models.Index(fields=["sender", "reference"], condition=Q(state="held"), name="held_mail"),
        ]
        ordering = ["reference", "sequence"]


class MovingFile(models.Model):
    """What the two directions share of a file beside a message: its sealed bytes, and how they move.

    ``done`` of its bytes are there, the last of them since ``moved_at``; ``mark_done`` were at ``mark_at``,
    some minutes before: the two points give the rate. Sizes in bytes.
    """

    sealed_sha256 = models.CharField(max_length=64)
    sealed_size = models.PositiveBigIntegerField()
    done = models.PositiveBigIntegerField(default=0)
    moved_at = models.DateTimeField(null=True)
    mark_done = models.PositiveBigIntegerField(default=0)
    mark_at = models.DateTimeField(null=True)

    class Meta:
        abstract = True


class AwaitedFile(MovingFile):
    """A file that travels beside a message that came: announced by its signed manifest, sent after it.

    ``opened`` once it was whole, held what the manifest says, and is kept under its dossier's key.
    """

    message = models.ForeignKey(Incoming, on_delete=models.CASCADE, related_name="awaited")
    sha256 = models.CharField(max_length=64)
    opened = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["sealed_sha256"]), models.Index(fields=["opened"])]


class RetrievedFile(models.Model):
    """A file of a message that came, given out to somebody who works on its dossier; since when."""

    message = models.ForeignKey(Incoming, on_delete=models.CASCADE, related_name="retrieved")
    sha256 = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["message", "sha256"], name="retrieved_once")]


class SentFile(MovingFile):
    """A file that travels beside a message of ours; ``problem`` is a machine reason, empty where none."""

    message = models.ForeignKey(Outgoing, on_delete=models.CASCADE, related_name="beside")
    sha256 = models.CharField(max_length=64)
    problem = models.CharField(max_length=120, default="")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["message", "sealed_sha256"], name="sent_beside_once")]


class RefusedMail(models.Model):
    """Mail we did not take, for the auditor: why, how often, and who it said it was from.

    It stands apart from ``Incoming`` so that a forger cannot occupy another State's message identifiers.
    """

    sha256 = models.CharField(max_length=64)
    reason = models.CharField(max_length=60)
    claimed_sender = models.CharField(max_length=2, default="")
    claimed_message_id = models.CharField(max_length=64, default="")
    size = models.PositiveBigIntegerField()
    times = models.PositiveIntegerField(default=1)
    first_at = models.DateTimeField()
    last_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["sha256", "reason"], name="refused_once")]
        ordering = ["-last_at"]


class Receipt(models.Model):
    """A signed piece of evidence about a message: given by us, or got from its recipient."""

    class Direction(models.TextChoices):
        """Who signed it: we, or the other State."""

        GIVEN = "given"
        GOT = "got"

    message_id = models.CharField(max_length=64)
    other_state = models.CharField(max_length=2)
    kind = models.CharField(max_length=40)
    direction = models.CharField(max_length=5, choices=Direction.choices)
    sealed_sha256 = models.CharField(max_length=64)
    signed = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["direction", "sha256"], name="kept_receipt_once")]
        indexes = [
            models.Index(fields=["message_id", "other_state"]),
            models.Index(fields=["direction", "sealed_sha256"]),
        ]
        ordering = ["at", "pk"]


class CounterpartLink(models.Model):
    """A link by which a State without a node reads one dossier's request and answers it.

    Its address is not enough by itself: the code told by another way is kept as a hash. The first right code
    binds it to one browser, of whose secret ``bound`` is the digest. ``draft_sha256`` names the answer being
    looked over, under the dossier's key; ``drafts`` counts them.
    """

    class Status(models.TextChoices):
        """Whether it was opened, and whether it still opens anything."""

        OPEN = "open"
        USED = "used"
        ENDED = "ended"

    id = models.UUIDField(primary_key=True)
    address = models.CharField(max_length=40, unique=True)
    code_hash = models.CharField(max_length=200)
    dossier_id = models.UUIDField()
    language = models.CharField(max_length=2)
    status = models.CharField(max_length=5, choices=Status.choices, default=Status.OPEN)
    bound = models.CharField(max_length=64, default="")
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    draft_id = models.CharField(max_length=36, default="")
    draft_sha256 = models.CharField(max_length=64, default="")
    drafts = models.PositiveIntegerField(default=0)

    class Meta:
        indexes = [models.Index(fields=["dossier_id"])]
        ordering = ["made_at"]


class WrongCode(models.Model):
    """Wrong codes for one address, whether a link has that address or not: counting must not tell which."""

    address_digest = models.CharField(max_length=64, primary_key=True)
    tries = models.PositiveIntegerField()
    last_at = models.DateTimeField()
