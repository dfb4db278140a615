"""The register's tables: entries as stored, their sealed payloads, and the views folded from them.

``DossierRow``, ``Grant``, ``Override`` and ``FormRow`` are read views and may be dropped and rebuilt at any
time; every other table here is the record.
"""

from django.db import models


class Chain(models.Model):
    """The head of one chain: a dossier's (its UUID) or one of the node's own (``node:accounts``)."""

    name = models.CharField(max_length=80, primary_key=True)
    sequence = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)
    checkpointed = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name"]


class Entry(models.Model):
    """One entry, in the bytes that were hashed; never encoded again."""

    chain = models.CharField(max_length=80)
    sequence = models.PositiveIntegerField()
    encoded = models.BinaryField()
    digest = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["chain", "sequence"], name="one_entry_a_place")]
        ordering = ["chain", "sequence"]


class Part(models.Model):
    """A payload part an entry commits to: salt and payload, encrypted under the key it names."""

    entry = models.ForeignKey(Entry, on_delete=models.CASCADE, related_name="parts")
    key_id = models.CharField(max_length=120)
    position = models.PositiveSmallIntegerField()
    sealed = models.BinaryField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["entry", "position"], name="one_part_a_place")]
        ordering = ["position"]


class OwnCheckpoint(models.Model):
    """A signed statement of all our chain heads at one moment."""

    number = models.PositiveIntegerField(primary_key=True)
    encoded = models.BinaryField()
    entries_total = models.PositiveBigIntegerField()
    made_at = models.DateTimeField()


class CheckpointHead(models.Model):
    """A chain's head as a checkpoint saw it; written only for chains that moved since the one before."""

    number = models.PositiveIntegerField()
    chain = models.CharField(max_length=80)
    sequence = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["chain", "number"], name="one_head_a_checkpoint")]


class ForeignCheckpoint(models.Model):
    """A checkpoint another State signed and gave us: their past, held by us."""

    state = models.CharField(max_length=2)
    encoded = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    received_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["state", "sha256"], name="kept_once")]


class Anchor(models.Model):
    """Proof that another State holds one of our checkpoints: the receipt it signed after we sent it."""

    state = models.CharField(max_length=2)
    checkpoint_number = models.PositiveIntegerField()
    proof = models.BinaryField()
    held_since = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["state", "checkpoint_number"], name="anchored_once")]


class DossierRow(models.Model):
    """One line for each dossier, folded from its acts; what the list, the desk and the door show."""

    dossier_id = models.UUIDField(primary_key=True)
    reference = models.UUIDField()
    counterpart = models.CharField(max_length=2)
    our_side = models.CharField(max_length=10)
    kind = models.CharField(max_length=40)
    number = models.CharField(max_length=60)
    title = models.TextField()
    search = models.TextField()
    phase = models.CharField(max_length=40)
    awaiting = models.CharField(max_length=10)
    waiting_since = models.DateField()
    due = models.DateField(null=True)
    next_code = models.CharField(max_length=120)
    urgent = models.BooleanField()
    confidential = models.BooleanField()
    assigned = models.BooleanField()
    opened_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)
    sequence = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["counterpart", "reference"], name="one_dossier_a_reference")
        ]
        indexes = [
            models.Index(fields=["awaiting", "due"]),
            models.Index(fields=["-opened_at"]),
            models.Index(fields=["phase"]),
        ]


class Grant(models.Model):
    """Who was let into which dossier, folded from its acts."""

    dossier_id = models.UUIDField()
    user_id = models.UUIDField()
    level = models.CharField(max_length=4)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["dossier_id", "user_id"], name="granted_once")]
        indexes = [models.Index(fields=["user_id"])]


class Override(models.Model):
    """What a head let pass against a finding, folded from the acts, for the auditor."""

    dossier_id = models.UUIDField()
    sequence = models.PositiveIntegerField()
    command = models.CharField(max_length=60)
    reason = models.TextField()
    actor = models.CharField(max_length=40)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["dossier_id", "sequence"], name="one_override_a_place")]


class FormRow(models.Model):
    """Which dossier a printed form belongs to, folded from its acts, by the SHA-256 of the form's code."""

    code_sha256 = models.CharField(max_length=64, primary_key=True)
    dossier_id = models.UUIDField()


class Counter(models.Model):
    """The last number given in a year, outgoing and incoming apart."""

    year = models.PositiveIntegerField()
    direction = models.CharField(max_length=3)
    last = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["year", "direction"], name="one_counter")]
