using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads a value of one token: a text, a number, a date, a choice.</summary>
internal static class ScalarBinder
{
    /// <summary>What other formats have where this one has a reason.</summary>
    private static readonly string[] NoReasons = ["true", "false", "yes", "no", "null", "~"];

    private const string WriteNumber = ": write ";

    /// <summary>A value of one token, in the form in which a row holds it. One that its type does not allow is none.</summary>
    public static Bound<string> Bind(BindingContext context, Field field, Node node)
    {
        var text = Expected.Text(context, field, node);
        if (text.Value is not { } scalar)
        {
            return text.Check;
        }

        if (field.Type == FieldType.Text)
        {
            CutTexts.Check(context, scalar);
            CutTexts.CheckMarks(context, scalar);
        }

        if (Placeholder.Is(scalar.Text))
        {
            // The hash of a document is told where its text is known.
            if (field.Type == FieldType.Sha256)
            {
                return scalar.Text;
            }

            if (!MayBePlaceholder(field, scalar.Text))
            {
                return ToBeWritten(context, field, scalar);
            }
        }

        if (field.Key == FieldKeys.Deprecated && (NoReasons.Contains(scalar.Text) || !(Blank.Is(scalar.Text) || Placeholder.HasWord(scalar.Text))))
        {
            return context.Report(Finding.ToBeWritten(context.At(scalar.Token), field.Key, scalar.Text, "why it is to be used no more, or take it out"));
        }

        var value = Checked(context, field, scalar);
        return value.IsBroken || field.Constraints.Equals(Constraints.None)
            ? value
            : new(value.Value, ConstraintChecks.Check(context, field, scalar));
    }

    // Nobody but its author knows what a text of the corpus's own may be, but it is not what messages show.
    private static bool MayBePlaceholder(Field field, string text) =>
        field.Type == FieldType.Text ? (!field.IsRequired || field.IsOwn) && text != Expected.SomeWords : field.IsChoice(Nfc.Of(text));

    /// <summary>Reports a value that is still to be written.</summary>
    public static CheckResult ToBeWritten(BindingContext context, Field field, ScalarNode scalar)
    {
        var names = field.Type == FieldType.Choice ? field.ChoiceNames.Names : [];
        var choices = names.Count > ShownChoices.MostListed ? default : names.Select(static name => new Proposal(name, IsSafe: false)).ToEquatableArray();
        var asked = field.Type == FieldType.Choice ? MissingValues.Words(field)
            : field.MayBeEmpty ? $"the id of an entry, or {field.Key}: [] where the document names nobody"
            : Expected.DescribeOne(field);
        return context.Report(Finding.ToBeWritten(context.At(scalar.Token), field.Key, scalar.Text, new(asked, null) { Choices = choices }) with { Asked = Question(field) });
    }

    private static EntryQuestion? Question(Field field) => field.Type == FieldType.Reference && field.Targets.Count > 0 ? new(field.Targets, string.Empty) : null;

    private static Bound<string> Checked(BindingContext context, Field field, ScalarNode scalar) => field.Type switch
    {
        FieldType.Integer => Integer(context, field, scalar),
        FieldType.Number => NumberText.IsNumber(scalar.Text) ? scalar.Text : context.Report(Finding.BadNumber(context.At(scalar.Token), scalar.Text, NumberHint(scalar.Text, NumberText.IsNumber))),
        FieldType.Boolean => Check(context, scalar, scalar.Text is "true" or "false", Finding.BadBoolean),
        FieldType.Date => Date(context, scalar),
        FieldType.Duration => Duration(context, field, scalar),
        FieldType.Choice => Choice(context, field, scalar),
        FieldType.Uri => Uri(context, scalar),
        FieldType.Language => Language(context, field, scalar),
        FieldType.Sha256 => Hash(context, scalar),
        _ => scalar.Text,
    };

    private static Bound<string> Integer(BindingContext context, Field field, ScalarNode scalar) => NumberText.IsInteger(scalar.Text)
        ? scalar.Text
        : context.Report(Finding.BadInteger(
            context.At(scalar.Token),
            scalar.Text,
            Limit(field.Constraints.Minimum, Invariant.Text(long.MinValue)),
            Limit(field.Constraints.Maximum, Invariant.Text(long.MaxValue)),
            NumberHint(scalar.Text, NumberText.IsInteger)));

    private static Hint NumberHint(string text, Predicate<string> isRight) => CutTexts.MarksHint(text, ": ", isRight) ?? AsciiForm.Hint(text, WriteNumber, isRight)
        ?? (LooseNumbers.Of(text, isRight) is { } meant ? new Hint(WriteNumber + meant, new(meant, IsSafe: false)) : AsciiForm.Clause(text));

    private static string Limit(string declared, string ofType) => declared.Length > 0 ? declared : ofType;

    private static Bound<string> Date(BindingContext context, ScalarNode scalar) =>
        DateProblem(context, scalar.Text) is { } hint ? context.Report(Finding.BadDate(context.At(scalar.Token), scalar.Text, QuotedTimes.Decided(hint, QuotedTimes.Dates(context.Entry?.Fields, context.Day)))) : scalar.Text;

    private static Hint? DateProblem(BindingContext context, string text) => DateText.Problem(text) is not { } problem ? default(Hint?)
        : CutTexts.MarksHint(text, string.Empty, static date => DateText.Problem(date) is null) is { } unmarked ? unmarked
        : AsciiForm.Hint(text, "it is not EDTF: write ", static date => DateText.Problem(date) is null) is { } digits ? DateText.InOtherDigits(digits, text)
            : Named(text, DateText.Hint(text, problem) is { Proposal: null, Choices.Count: 0 } unknown ? RelativeDates.Hint(text, context.Day) ?? unknown : DateText.Hint(text, problem));

    /// <summary>The values of a field that a text may mean: itself where it is one, and none where nothing is near.</summary>
    public static IReadOnlyList<string> Meant(BindingContext context, Field field, string text)
    {
        if (Placeholder.Is(text))
        {
            return [];
        }

        var problem = field.Type switch
        {
            FieldType.Integer => NumberText.IsInteger(text) ? default(Hint?) : NumberHint(text, NumberText.IsInteger),
            FieldType.Number => NumberText.IsNumber(text) ? default(Hint?) : NumberHint(text, NumberText.IsNumber),
            FieldType.Boolean => text is "true" or "false" ? default(Hint?) : Hint.None,
            FieldType.Date => DateProblem(context, text),
            FieldType.Duration => DurationProblem(text),
            FieldType.Uri => UriText.Is(text) ? default(Hint?) : UriText.Hint(text),
            FieldType.Language => LanguageTags.Problem(text),
            _ => default(Hint?),
        };
        return problem is not { } hint ? [text] : hint.Proposal is { } only ? [only.Value] : [.. hint.Choices.Select(static choice => choice.Value)];
    }

    // Where nothing is proposed, at least what nobody can see is named.
    private static Hint Named(string text, Hint hint) => hint is { Proposal: null, Choices.Count: 0 } ? hint with { Text = hint.Text + AsciiForm.Clause(text) } : hint;

    private static Bound<string> Language(BindingContext context, Field field, ScalarNode scalar) => LanguageTags.Problem(scalar.Text) is { } problem
        ? context.Report(Finding.BadLanguage(context.At(scalar.Token), scalar.Text, AsciiForm.Hint(scalar.Text, "write ", static text => LanguageTags.Problem(text) is null) ?? OrOriginal(field, scalar.Text, Named(scalar.Text, problem))))
        : scalar.Text;

    // What is no language may be the id of the document in that language.
    private static Hint OrOriginal(Field field, string text, Hint hint) =>
        field.Key == FieldKeys.TranslatedFrom && hint is { Proposal: null, Choices.Count: 0 } && Ids.Problem(text) is null ? hint with { Text = $"{hint.Text}; the id of a document goes under '{FieldKeys.Original}'" } : hint;

    private static Bound<string> Duration(BindingContext context, Field field, ScalarNode scalar)
    {
        if (Iso8601Duration.TryParse(scalar.Text, out var parts, out var problem))
        {
            return field.Recurs && Recurrence.Problem(parts) is { } reason
                ? context.Report(Finding.DurationDoesNotRecur(context.At(scalar.Token), scalar.Text, field.Key, reason, Recurrence.Meant(parts)))
                : scalar.Text;
        }

        return context.Report(Finding.BadDuration(context.At(scalar.Token), scalar.Text, QuotedTimes.Decided(DurationHint(scalar.Text, problem), QuotedTimes.Durations(context.Entry?.Fields))));
    }

    private static Hint? DurationProblem(string text) => Iso8601Duration.TryParse(text, out _, out var problem) ? default(Hint?) : DurationHint(text, problem);

    private static Hint DurationHint(string text, string? problem) =>
        AsciiForm.Hint(text, "it is not ISO 8601: write ", static duration => Iso8601Duration.TryParse(duration, out _, out _)) ?? Named(text, DurationOf(AsciiForm.Of(text), problem ?? "write it after ISO 8601, for example P2Y"));

    private static Hint DurationOf(string text, string problem)
    {
        var meant = DurationReading.Of(text);
        if (meant.Count == 0 && AmbiguousDurations.Of(text) is { Count: > 0 } possible)
        {
            return Hint.Of($"it is not ISO 8601: write {ListText.Or(possible)}", [.. possible.Select(static duration => new Proposal(duration, IsSafe: false))]);
        }

        return meant.Count == 0
            ? (Iso8601DurationRepair.Of(text) is { } repair && problem.Contains($"write {repair.Duration}") ? new Hint(problem, new(repair.Duration, repair.IsCertain && IsSome(repair.Duration))) : problem)
            : Hint.Of(problem.Contains($"write {meant[0]}") ? problem : $"it is not ISO 8601: write {meant[0]}", [.. meant.Select(duration => new Proposal(duration, IsSafe: !DurationReading.IsSpan(text) && !DurationReading.NamesTimes(text) && IsSome(duration)))]);
    }

    private static bool IsSome(string duration) => duration.Any(static sign => sign is >= '1' and <= '9');

    private static Bound<string> Choice(BindingContext context, Field field, ScalarNode scalar)
    {
        var value = Nfc.Of(scalar.Text);
        if (field.IsChoice(value))
        {
            return value;
        }

        if (context.IsFull(Rules.UnknownChoice))
        {
            return context.Count(Rules.UnknownChoice);
        }

        var values = field.ChoiceNames;
        var hint = ForeignComments.In(value) is { } comment && field.IsChoice(comment.Value) ? CommentHint(comment, context.Entry?.Fields is { IsBraced: true })
            : ActCodes.Hint(field, value) is { } coded ? coded
            : ChoiceWords.Meant(value, field) is { } meant ? Closest.Hint(value, meant)
            : ListAdvice.For(field, value, field.IsChoice) ?? values.Hint(value, isNear: ChoiceWords.IsNear);
        hint = hint.Text.Length == 0 && values.Names.Count <= ShownChoices.MostListed ? Hint.Of(hint.Text, [.. values.Names.Select(static name => new Proposal(name, IsSafe: false))]) : hint;
        return context.Report(Finding.UnknownChoice(context.At(scalar.Token), scalar.Text, field.Key, hint, ShownChoices.Of(values.Names, hint)));
    }

    // What is in parentheses or after a dash says something, and no reader would have it any more.
    private static Hint CommentHint((string Value, string Words, bool IsMarked) comment, bool isBraced) => isBraced
        ? new Hint($"; between braces a comment would take the rest of the line with it, so '# {comment.Words}' goes after them, and '{comment.Value}' alone between them", null)
        : new($"; a comment begins with ' #': write {comment.Value} # {comment.Words}", new($"{comment.Value} # {comment.Words}", comment.IsMarked, ProposalForm.Commented) { Label = "Write the rest as a comment" });

    private static Bound<string> Uri(BindingContext context, ScalarNode scalar) => UriText.Is(scalar.Text)
        ? scalar.Text
        : context.Report(Finding.BadUri(context.At(scalar.Token), scalar.Text, UriText.Hint(scalar.Text)));

    private static Bound<string> Hash(BindingContext context, ScalarNode scalar)
    {
        var isHash = scalar.Text.Length == 64 && scalar.Text.All(Ascii.IsHexDigit);
        var hash = Check(context, scalar, isHash, Finding.BadHash);
        return new(hash.Value?.InSmallLetters(), hash.Check);
    }

    private static Bound<string> Check(BindingContext context, ScalarNode scalar, bool isRight, Func<Place, string, Finding> finding)
    {
        if (isRight)
        {
            return scalar.Text;
        }

        return context.Report(finding(context.At(scalar.Token), scalar.Text));
    }
}
