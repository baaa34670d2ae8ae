using TypedSeeds.Generator.Binding.Kinds;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Reading.Mistakes;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>Reads the value of a field by the field's type.</summary>
internal static class ValueBinder
{
    /// <summary>The most references of a list that are compared with one another.</summary>
    private const int MostCompared = 12;

    private const string WriteNumber = ": write ";

    public static Bound<Value> Bind(BindingContext context, Field field, Node node) => field.Type switch
    {
        FieldType.Reference => References(context, field, node),
        FieldType.Quote => Quotes(context, field, node),
        FieldType.Codes => CodeBinder.Bind(context, field, node),
        FieldType.Offices => PartBinder.Offices(context, field, node),
        FieldType.Sources => PartBinder.Sources(context, field, node),
        FieldType.Versions => VersionBinder.Bind(context, field, node),
        FieldType.Id => NewIds(context, field, node),
        FieldType.Values => Values(context, node),
        FieldType.Fields => Fields(context, field, node),
        _ when field.IsMany => Texts(context, field, node),
        _ => Text(context, field, node),
    };

    /// <summary>A value of one token, in the form in which a row holds it. One that its type does not allow is none.</summary>
    public static Bound<string> Scalar(BindingContext context, Field field, Node node)
    {
        var text = Expected.Text(context, field, node);
        if (text.Value is not { } scalar)
        {
            return text.Check;
        }

        if (field.Type == FieldType.Text)
        {
            Expected.NotCut(context, scalar);
        }

        // The hash of the document is told where its text is known.
        if (field.Type == FieldType.Sha256 && Placeholder.Is(scalar.Text))
        {
            return scalar.Text;
        }

        if (Placeholder.Is(scalar.Text) && (field.Type == FieldType.Text ? field.IsRequired && !field.IsOwn : !field.IsChoice(Nfc.Of(scalar.Text))))
        {
            return ToBeWritten(context, field, scalar);
        }

        var value = Checked(context, field, scalar);
        return value.IsBroken || field.Constraints.Equals(Constraints.None)
            ? value
            : new(value.Value, ConstraintChecks.Check(context, field, scalar));
    }

    /// <summary>Reports a value that is still to be written.</summary>
    public static CheckResult ToBeWritten(BindingContext context, Field field, ScalarNode scalar)
    {
        var names = field.Type == FieldType.Choice ? field.ChoiceNames.Names : [];
        var choices = names.Count > Hint.MostChoices ? default : names.Select(static name => new Proposal(name, IsSafe: false)).ToEquatableArray();
        var example = field.Type == FieldType.Choice ? Expected.Missing(field) : field.MayBeEmpty ? $"the id of an entry, or {field.Key}: [] where the document names nobody" : Expected.Describe(field).Noun.Split(':').Last().Replace("each item is ", string.Empty).Trim();
        return context.Report(Finding.ToBeWritten(context.At(scalar.Token), field.Key, scalar.Text, new(example, null) { Choices = choices }));
    }

    private static Bound<Value> Text(BindingContext context, Field field, Node node)
    {
        var text = Scalar(context, field, node);
        return new(text.Value is { } value ? new TextValue(value) : null, text.Check);
    }

    private static Bound<string> Checked(BindingContext context, Field field, ScalarNode scalar) => field.Type switch
    {
        FieldType.Integer => Integer(context, field, scalar),
        FieldType.Number => NumberText.IsNumber(scalar.Text) ? scalar.Text : context.Report(Finding.BadNumber(context.At(scalar.Token), scalar.Text, AsciiForm.Hint(scalar.Text, WriteNumber, NumberText.IsNumber) ?? AsciiForm.Clause(scalar.Text))),
        FieldType.Boolean => Check(context, scalar, scalar.Text is "true" or "false", Finding.BadBoolean),
        FieldType.Date => Date(context, scalar),
        FieldType.Duration => Duration(context, field, scalar),
        FieldType.Choice => Choice(context, field, scalar),
        FieldType.Uri => Uri(context, scalar),
        FieldType.Language => Language(context, scalar),
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
            AsciiForm.Hint(scalar.Text, WriteNumber, NumberText.IsInteger) ?? AsciiForm.Clause(scalar.Text)));

    private static string Limit(string declared, string ofType) => declared.Length > 0 ? declared : ofType;

    private static Bound<string> Date(BindingContext context, ScalarNode scalar) => DateText.Problem(scalar.Text) is { } problem
        ? context.Report(Finding.BadDate(context.At(scalar.Token), scalar.Text, AsciiForm.Hint(scalar.Text, "it is not EDTF: write ", static text => DateText.Problem(text) is null) ?? Named(scalar.Text, DateText.Hint(scalar.Text, problem))))
        : scalar.Text;

    // Where nothing is proposed, at least what nobody can see is named.
    private static Hint Named(string text, Hint hint) => hint is { Proposal: null, Choices.Count: 0 } ? hint with { Text = hint.Text + AsciiForm.Clause(text) } : hint;

    private static Bound<string> Language(BindingContext context, ScalarNode scalar) => LanguageTags.Problem(scalar.Text) is { } problem
        ? context.Report(Finding.BadLanguage(context.At(scalar.Token), scalar.Text, AsciiForm.Hint(scalar.Text, "write ", static text => LanguageTags.Problem(text) is null) ?? Named(scalar.Text, problem)))
        : scalar.Text;

    private static Bound<string> Duration(BindingContext context, Field field, ScalarNode scalar)
    {
        if (Iso8601Duration.TryParse(scalar.Text, out var parts, out var problem))
        {
            return field.Recurs && Recurrence.Problem(parts) is { } reason
                ? context.Report(Finding.DurationDoesNotRecur(context.At(scalar.Token), scalar.Text, field.Key, reason))
                : scalar.Text;
        }

        return context.Report(Finding.BadDuration(context.At(scalar.Token), scalar.Text,
            AsciiForm.Hint(scalar.Text, "it is not ISO 8601: write ", static text => Iso8601Duration.TryParse(text, out _, out _)) ?? Named(scalar.Text, DurationHint(AsciiForm.Of(scalar.Text), problem ?? "write it after ISO 8601, for example P2Y"))));
    }

    private static Hint DurationHint(string text, string problem)
    {
        var meant = DurationReading.Of(text);
        return meant.Count == 0
            ? Hint.Of(problem, [.. DurationReading.In(problem, text).Select(static duration => new Proposal(duration, IsSafe: false))])
            : Hint.Of(problem.Contains($"write {meant[0]}") ? problem : $"it is not ISO 8601: write {meant[0]}", [.. meant.Select(static duration => new Proposal(duration, IsSafe: true))]);
    }

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
        var hint = ForeignComments.In(value) is { } comment && field.IsChoice(comment.Value) ? CommentHint(comment)
            : ChoiceWords.Meant(value, field) is { } meant ? Closest.Hint(value, meant)
            : ListAdvice.For(field, value, field.IsChoice) ?? values.Hint(value, isNear: ChoiceWords.IsNear);
        hint = hint.Text.Length == 0 && values.Names.Count <= Hint.MostChoices ? Hint.Of(hint.Text, [.. values.Names.Select(static name => new Proposal(name, IsSafe: false))]) : hint;
        return context.Report(Finding.UnknownChoice(context.At(scalar.Token), scalar.Text, field.Key, hint, ShownChoices.Of(values.Names, hint)));
    }

    private static Hint CommentHint((string Value, string Words) comment) =>
        new($"; a comment begins with ' #': write {comment.Value} # {comment.Words}", new($"{comment.Value} # {comment.Words}", IsSafe: true, ProposalForm.Commented) { Label = "Write the rest as a comment" });

    private static Bound<string> Uri(BindingContext context, ScalarNode scalar) => UriText.Is(scalar.Text)
        ? scalar.Text
        : context.Report(Finding.BadUri(context.At(scalar.Token), scalar.Text, UriText.Hint(scalar.Text)));

    private static Bound<string> Hash(BindingContext context, ScalarNode scalar)
    {
        var isHash = scalar.Text.Length == 64 && scalar.Text.All(Ascii.IsHexDigit);
        var hash = Check(context, scalar, isHash, Finding.BadHash);
        return new(hash.Value?.ToLowerInvariant(), hash.Check);
    }

    private static Bound<Value> NewIds(BindingContext context, Field field, Node node)
    {
        if (node is SequenceNode && !field.IsMany)
        {
            return Expected.Wrong(context, field, node);
        }

        var ids = new List<ScalarNode>();
        var check = CheckResult.Passed;
        foreach (var item in Expected.Items(node))
        {
            var dash = ListAdvice.CheckDash(context, field, node, item);
            var text = dash.IsBroken ? dash : Expected.Text(context, field, item);
            check &= text.Check;
            if (text.Value is not { } scalar)
            {
                continue;
            }

            var id = scalar with { Text = Nfc.Of(scalar.Text) };
            if (Ids.Problem(id.Text) is { } problem)
            {
                check &= context.Report(Finding.BadId(context.At(id.Token), id.Text, problem, ListAdvice.For(field, id.Text, static _ => true) ?? Hint.None));
                continue;
            }

            ids.Add(id);
        }

        return new(new IdsValue(ids.ToEquatableArray()), check);
    }

    // The binders of kinds read what these hold from the node itself.
    private static Bound<Value> Values(BindingContext context, Node node) => ChoiceValues.Check(context, node);

    private static Bound<Value> Fields(BindingContext context, Field field, Node node) =>
        node is MappingNode ? CheckResult.Passed : Expected.Wrong(context, field, node);

    private static Bound<string> Check(BindingContext context, ScalarNode scalar, bool isRight, Func<Place, string, Finding> finding)
    {
        if (isRight)
        {
            return scalar.Text;
        }

        return context.Report(finding(context.At(scalar.Token), scalar.Text));
    }

    private static Bound<Value> Texts(BindingContext context, Field field, Node node)
    {
        var texts = new List<string>();
        var check = CheckResult.Passed;
        foreach (var item in Expected.Items(node))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var dash = ListAdvice.CheckDash(context, field, node, item);
            var list = dash.IsBroken ? dash : ListsInTexts.Check(context, field, node, item);
            var text = list.IsBroken ? list : Scalar(context, field, item);
            check &= text.Check;
            if (text.Value is { } value)
            {
                texts.Add(value);
            }
        }

        return new(new TextsValue(texts.ToEquatableArray()), check);
    }

    private static Bound<Value> References(BindingContext context, Field field, Node node)
    {
        if (node is SequenceNode && !field.IsMany)
        {
            return Expected.Wrong(context, field, node);
        }

        var items = Expected.Items(node);
        var keys = new EntryKey[items.Count];
        var tokens = new int[items.Count];
        var count = 0;
        var seen = items.Count > MostCompared ? new HashSet<EntryKey>() : null;
        var check = CheckResult.Passed;
        foreach (var item in items)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var dash = ListAdvice.CheckDash(context, field, node, item);
            var reference = dash.IsBroken ? dash : ReferenceBinder.Bind(context, field, item);
            check &= reference.Check;
            if (reference.Value is { } key && (seen?.Add(key) ?? Array.IndexOf(keys, key, 0, count) < 0))
            {
                (keys[count], tokens[count]) = (key, item.Token);
                count++;
            }
        }

        Array.Resize(ref keys, count);
        Array.Resize(ref tokens, count);
        return new(new ReferencesValue(new(keys), new(tokens)), check);
    }

    private static Bound<Value> Quotes(BindingContext context, Field field, Node node)
    {
        if (!context.HasDocument)
        {
            return context.MayHaveDocument ? CheckResult.ReportedElsewhere : context.Report(Finding.QuoteWithoutDocument(context.At(node.Token), field.Key));
        }

        // In a field of one quote, a list holds its pieces; in a field of several, each item is a quote.
        var items = field.IsMany ? Expected.Items(node) : new([node]);
        var quotes = new List<QuoteSelector>();
        var classes = new List<string>();
        var check = CheckResult.Passed;
        for (var i = 0; i < items.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (items[i] is ScalarNode { Text: var word } && field.QuoteClasses.Contains(word))
            {
                classes.Add(word);
                continue;
            }

            var bound = QuoteBinder.Bind(context, items[i]);
            check &= bound.Check;
            if (bound.Value is { } quote)
            {
                var isDivided = field.IsMany && node is SequenceNode { IsBracketed: true } && quote.Pieces.Count == 1;
                quotes.Add(isDivided ? quote with { Pieces = new([QuoteBinder.BesideCommas(quote.Pieces[0], items, i)]) }
                    : field.IsMany && items[i] is ScalarNode ? quote with { Pieces = new([quote.Pieces[0] with { MayBeList = true }]) }
                    : quote);
            }
        }

        return new(new QuotesValue(quotes.ToEquatableArray()) { Classes = classes.ToEquatableArray() }, check);
    }
}
