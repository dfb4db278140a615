"""The store's tables: wrapped keys, work still to be done, and files on their way in."""

from django.db import models
from django.db.models import Q
from django.utils import timezone


class KeyRecord(models.Model):
    """One encryption key, wrapped under the node's master key; empty once it was destroyed."""

    key_id = models.CharField(max_length=120, primary_key=True)
    wrapped = models.BinaryField()
    created_at = models.DateTimeField(default=timezone.now)
    destroyed_at = models.DateTimeField(null=True)


class Job(models.Model):
    """A call of a desk function that must happen, even if the machine stops in between.

    Of the jobs of one ``lane`` one is done at a time; those with none wait for nobody.
    """

    class State(models.TextChoices):
        """Where the work stands; a lease that ran out counts as queued again."""

        QUEUED = "queued"
        LEASED = "leased"
        DONE = "done"
        FAILED = "failed"

    name = models.CharField(max_length=80)
    lane = models.CharField(max_length=80, default="")
    payload = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=State.choices, default=State.QUEUED)
    run_after = models.DateTimeField()
    attempts = models.PositiveIntegerField(default=0)
    max_attempts = models.PositiveIntegerField()
    lease_until = models.DateTimeField(null=True)
    lease_owner = models.CharField(max_length=80, default="")
    last_error = models.TextField(default="")
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [
            models.Index(fields=["state", "run_after"]),
            models.Index(fields=["state", "lease_until"]),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["lane"], condition=Q(state="leased") & ~Q(lane=""), name="one_at_a_time_in_a_lane"
            )
        ]


class Beat(models.Model):
    """A process of the node that was seen working: which kind, whose, since when and when last."""

    owner = models.CharField(max_length=80, primary_key=True)
    kind = models.CharField(max_length=20)
    started_at = models.DateTimeField()
    seen_at = models.DateTimeField()


class Errand(models.Model):
    """Something an administrator asked of the node by hand: how far it is and what it brought.

    ``outcome`` is what the desk that ran it wrote down; ``of`` is 0 where nobody can say how much there is.
    """

    kind = models.CharField(max_length=20)
    asked_by = models.CharField(max_length=200)
    asked_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)
    done = models.PositiveBigIntegerField(default=0)
    of = models.PositiveBigIntegerField(default=0)
    outcome = models.JSONField(default=dict)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["kind"], condition=Q(ended_at__isnull=True), name="one_errand_of_a_kind"
            )
        ]
        ordering = ["-asked_at", "-pk"]


class Upload(models.Model):
    """A file somebody sends in pieces: whose it is, its name sealed, and how far it has come.

    ``here`` counts its own bytes and ``stored`` those they take on disk, as far as both were flushed.
    ``sha256`` is empty until all of it was read back.
    """

    upload_id = models.UUIDField(primary_key=True)
    key_id = models.CharField(max_length=120)
    owner = models.UUIDField()
    name = models.BinaryField()
    modified = models.BigIntegerField()
    size = models.BigIntegerField()
    here = models.BigIntegerField(default=0)
    stored = models.BigIntegerField(default=0)
    sha256 = models.CharField(max_length=64, default="")
    damaged = models.BooleanField(default=False)
    begun_at = models.DateTimeField()
    last_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["owner", "key_id"]), models.Index(fields=["last_at"])]
        ordering = ["begun_at", "pk"]
