"""The tables: a work, its expressions (one for each language), and their provisions in order."""

from typing import ClassVar

from django.db import models


class Work(models.Model):
    """A treaty, law or decree in any language; ``work_id`` is the law books' identifier where they have it."""

    work_id = models.CharField(max_length=64, unique=True)
    published_with = models.CharField(max_length=64, blank=True)
    identifier = models.CharField(max_length=255, blank=True)

    def __str__(self) -> str:
        return self.work_id


class Relation(models.Model):
    """How a work stands to another, by its identifier: it amends it, repeals it, puts it into effect."""

    work = models.ForeignKey(Work, on_delete=models.CASCADE, related_name="relations")
    kind = models.CharField(max_length=16)
    other = models.CharField(max_length=64)
    since = models.DateField(null=True)

    class Meta:
        """A work is related to another in one way once."""

        constraints: ClassVar = [
            models.UniqueConstraint(fields=["work", "kind", "other"], name="library_one_relation_of_a_kind")
        ]

    def __str__(self) -> str:
        return f"{self.work_id} {self.kind} {self.other}"


class Expression(models.Model):
    """A version of the work in one language, as one file gave it; ``source_sha256`` names that file.

    ``record`` is the gazette's record; ``doubts``, ``left_out`` and ``remarks`` are what the reader told.
    It is in force from ``valid_from`` (not known: always) until ``valid_until`` (not known: still).
    ``unit`` is what the text counts by (article, paragraph), ``fasl`` whether its word for article is الفصل;
    ``divisions`` stand above its articles;
    ``symbols`` are documents it names, ``states`` those it lists as present; ``form`` is the file's.
    """

    work = models.ForeignKey(Work, on_delete=models.CASCADE, related_name="expressions")
    language = models.CharField(max_length=8)
    valid_from = models.DateField(null=True)
    valid_until = models.DateField(null=True)
    title = models.TextField()
    preamble = models.TextField(blank=True)
    closing = models.TextField(blank=True)
    record = models.JSONField(default=dict)
    doubts = models.JSONField(default=list)
    left_out = models.JSONField(default=list)
    remarks = models.JSONField(default=list)
    unit = models.CharField(max_length=16, default="article")
    divisions = models.JSONField(default=list)
    fasl = models.BooleanField(default=False)
    symbols = models.JSONField(default=list)
    states = models.JSONField(default=list)
    form = models.CharField(max_length=8, default="text")
    source_name = models.CharField(max_length=255)
    source_sha256 = models.CharField(max_length=64)
    encoding = models.CharField(max_length=16)
    imported_at = models.DateTimeField()
    imported_by = models.UUIDField(null=True)

    class Meta:
        """One expression of a work is in force in each language, and one begins on a day."""

        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["work", "language"],
                condition=models.Q(valid_until__isnull=True),
                name="library_one_expression_in_force",
            ),
            models.UniqueConstraint(
                fields=["work", "language", "valid_from"], name="library_one_expression_from_a_day"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.work_id} ({self.language})"


class Provision(models.Model):
    """A paragraph or item in its place. ``depth`` 0 is the article itself: its heading and opening words."""

    expression = models.ForeignKey(Expression, on_delete=models.CASCADE, related_name="provisions")
    position = models.PositiveIntegerField()
    article = models.CharField(max_length=16)
    cite = models.CharField(max_length=64)
    depth = models.PositiveSmallIntegerField()
    mark = models.CharField(max_length=32, blank=True)
    heading = models.TextField(blank=True)
    text = models.TextField(blank=True)

    class Meta:
        """Found by cite, shown in order."""

        ordering: ClassVar = ["position"]
        indexes: ClassVar = [models.Index(fields=["expression", "article"], name="library_article")]
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["expression", "position"], name="library_one_place_each")
        ]

    def __str__(self) -> str:
        return self.cite
