using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <content>The findings of files and YAML: SEED0xxx.</content>
internal sealed partial record Finding
{
    public static Finding NotYaml(Place place, Hint problem) => new Finding(Rules.NotYaml, place, problem.Text).With(problem);

    public static Finding EmptyFile(Place place) => new(Rules.EmptyFile, place);

    public static Finding NotAMapping(Place place) => new(Rules.NotAMapping, place);

    /// <param name="place">Where it is.</param>
    /// <param name="feature">What it is.</param>
    /// <param name="advice">What to write instead, in words.</param>
    /// <param name="proposal">What to write at the place; null where nobody but a person can know.</param>
    public static Finding YamlFeature(Place place, string feature, string advice, Proposal? proposal) =>
        new(Rules.YamlFeature, place, feature, advice) { Proposal = proposal };

    public static Finding SecondYamlDocument(Place place) => new(Rules.SecondYamlDocument, place);

    /// <param name="place">The first key, or one that was meant as the version's.</param>
    /// <param name="advice">What to write.</param>
    public static Finding NoVersion(Place place, Hint advice) => new Finding(Rules.NoVersion, place, advice.Text).With(advice);

    public static Finding WrongVersion(Place place, string version, bool isText) =>
        new(Rules.WrongVersion, place, version, LookAlikes.Clause(version, "1")) { Proposal = isText ? Proposal.Meant(version, "1") : null };

    /// <param name="place">The second key.</param>
    /// <param name="first">The first one.</param>
    /// <param name="key">The key.</param>
    /// <param name="isSame">Whether both say the same.</param>
    /// <param name="haveEntries">Whether both hold entries, of which none may be lost.</param>
    /// <param name="list">One list of both values; null where no list is possible.</param>
    /// <param name="other">What to do where the key begins other fields than those before it; null where it does not.</param>
    public static Finding DuplicateKey(Place place, TokenPlace first, string key, bool isSame, bool haveEntries, string? list = null, string? other = null) => new(Rules.DuplicateKey, place, key, other ?? (list is not null ? $"write a list with both: {list}" : haveEntries ? $"put what is under both under one '{key}'" : "keep one of the two"))
    {
        Second = first,
        Proposal = isSame && other is null ? WithoutKey("Take the second out", 0, isSafe: true) : null,
        Choices = isSame || haveEntries || (list ?? other) is not null ? default : new([WithoutKey("Take this one out", 0, isSafe: false), WithoutKey("Take the other one out", first.Token, isSafe: false)]),
    };

    public static Finding DocumentNotFound(Place place, string document, Hint advice) => new Finding(Rules.DocumentNotFound, place, document, advice.Text).With(advice);

    public static Finding DocumentAnnotatedTwice(Place place, Place first, string document) =>
        new(Rules.DocumentAnnotatedTwice, place, document) { Second = first };

    public static Finding DocumentNotUtf8(Place place, string document) => new(Rules.DocumentNotUtf8, place, document);

    public static Finding HashDiffers(Place place, string document, string hash) => new(Rules.HashDiffers, place, document, hash) { Proposal = new(hash, IsSafe: false) };

    public static Finding NoAnnotation() => new(Rules.NoAnnotation, Project);

    /// <param name="place">The document.</param>
    /// <param name="document">Its name.</param>
    /// <param name="reading">The annotation beside it, where that is of another package's document; else empty.</param>
    /// <param name="annotation">The name of the annotation that it seems to be; else empty.</param>
    public static Finding DocumentNotAnnotated(Place place, string document, string reading, string annotation) => new(Rules.DocumentNotAnnotated, place, document, annotation.Length > 0
        ? $"it begins as an annotation does, so rename it to '{annotation}' if it is one"
        : reading.Length == 0 ? "put an annotation beside it"
        : $"'{reading}' beside it annotates a document of another package ('of'), so give one of the two another name");

    public static Finding FileTooLarge(Place place, string file, int length, int limit) =>
        new(Rules.FileTooLarge, place, file, Invariant.Text(length), Invariant.Text(limit));

    public static Finding DocumentNotEmbedded(Place place, string document) => new(Rules.DocumentNotEmbedded, place, document);

    /// <param name="place">The <c>#</c>.</param>
    /// <param name="text">The token of the text before it.</param>
    public static Finding TextCutByComment(Place place, int text) => new(Rules.TextCutByComment, place)
    {
        Choices = new(
        [
            new(string.Empty, IsSafe: false, ProposalForm.QuotedToEnd) { Token = text },
            new(" #", IsSafe: false, ProposalForm.Source) { Label = "Keep it as a comment, after two spaces" },
        ]),
    };

    public static Finding AnnotationNotUtf8(Place place, string annotation) => new(Rules.AnnotationNotUtf8, place, annotation);

    public static Finding FileUnreadable(Place place, string file, string reason) => new(Rules.FileUnreadable, place, file, reason);

    public static Finding SearchGivenUp(Place place, string document, int places) => new(Rules.SearchGivenUp, place, document, Invariant.Text(places));

    public static Finding TooManyValues(Place place, string name, int most) => new(Rules.TooManyValues, place, name, Invariant.Text(most));

    public static Finding LinkLeadsOut(Place place, string file) => new(Rules.LinkLeadsOut, place, file);

    public static Finding OtherLanguage(Place place, string document, string said, string found, string? tag) =>
        new(Rules.OtherLanguage, place, document, said, found, tag is null ? "write the tag of its language, with the script where that is not the usual one" : $"write {tag}") { Proposal = tag is null ? null : new(tag, IsSafe: false) };

    public static Finding GluedDash(Place place, int text, string field, EquatableArray<string> items, bool isInBrackets) => new(
        Rules.GluedDash, place, field, isInBrackets ? "take it out" : $"write a space after it for items in lines of their own, or {field}: {ListText.Of(items)}")
    {
        Proposal = new(string.Join("\n", items), IsSafe: false, ProposalForm.Items) { Token = text },
    };

    public static Finding TooManyKinds(Place place, string kind, int most) => new(Rules.TooManyKinds, place, kind, Invariant.Text(most));

    private static Proposal WithoutKey(string label, int token, bool isSafe) => new(string.Empty, isSafe, ProposalForm.WithoutKey) { Label = label, Token = token };
}
