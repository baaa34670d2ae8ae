using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Diagnostics;

/// <content>The findings of files and YAML: SEED0xxx.</content>
internal sealed partial record Finding
{
    public static Finding NotYaml(Place place, string problem) => new(Rules.NotYaml, place, problem);

    public static Finding EmptyFile(Place place) => new(Rules.EmptyFile, place);

    public static Finding NotAMapping(Place place) => new(Rules.NotAMapping, place);

    /// <param name="place">Where it is.</param>
    /// <param name="feature">What it is.</param>
    /// <param name="sign">The character by which a text is taken for it; null where that cannot be.</param>
    public static Finding YamlFeature(Place place, string feature, char? sign) =>
        new(Rules.YamlFeature, place, feature, sign is null ? string.Empty : $", and in quotes if it is a text that begins with '{sign}'");

    public static Finding SecondYamlDocument(Place place) => new(Rules.SecondYamlDocument, place);

    /// <param name="place">The first key.</param>
    /// <param name="isElsewhere">Whether a line of its own is not what is missing: another key was probably meant as it, or braces hold the file.</param>
    public static Finding NoVersion(Place place, bool isElsewhere) =>
        new(Rules.NoVersion, place) { Proposal = isElsewhere ? null : new("seed: 1", IsSafe: true, ProposalForm.LineBefore) };

    public static Finding WrongVersion(Place place, string version, bool isText) =>
        new(Rules.WrongVersion, place, version, LookAlikes.Clause(version, "1")) { Proposal = isText ? Proposal.Meant(version, "1") : null };

    public static Finding DuplicateKey(Place place, Place first, string key) => new(Rules.DuplicateKey, place, key) { Second = first };

    public static Finding DocumentNotFound(Place place, string document, string advice) => new(Rules.DocumentNotFound, place, document, advice);

    public static Finding DocumentAnnotatedTwice(Place place, Place first, string document) =>
        new(Rules.DocumentAnnotatedTwice, place, document) { Second = first };

    public static Finding DocumentNotUtf8(Place place, string document) => new(Rules.DocumentNotUtf8, place, document);

    public static Finding HashDiffers(Place place, string document, string hash) => new(Rules.HashDiffers, place, document, hash) { Proposal = new(hash, IsSafe: false) };

    public static Finding NoAnnotation() => new(Rules.NoAnnotation, Project);

    public static Finding DocumentNotAnnotated(Place place, string document) => new(Rules.DocumentNotAnnotated, place, document);

    public static Finding SearchGivenUp(Place place, string document, int places) => new(Rules.SearchGivenUp, place, document, Invariant.Text(places));

    public static Finding TooManyValues(Place place, string name, int most) => new(Rules.TooManyValues, place, name, Invariant.Text(most));

    public static Finding FileTooLarge(Place place, string file, int length, int limit) =>
        new(Rules.FileTooLarge, place, file, Invariant.Text(length), Invariant.Text(limit));

    public static Finding FileUnreadable(Place place, string file, string reason) => new(Rules.FileUnreadable, place, file, reason);

    public static Finding OtherLanguage(Place place, string document, string said, string found, string? tag) =>
        new(Rules.OtherLanguage, place, document, said, found, tag is null ? "write the tag of its language, with the script where that is not the usual one" : $"write {tag}") { Proposal = tag is null ? null : new(tag, IsSafe: false) };

    public static Finding LinkLeadsOut(Place place, string file) => new(Rules.LinkLeadsOut, place, file);

    public static Finding DocumentNotEmbedded(Place place, string document) => new(Rules.DocumentNotEmbedded, place, document);

    public static Finding TextCutByComment(Place place) => new(Rules.TextCutByComment, place);

    public static Finding AnnotationNotUtf8(Place place, string annotation) => new(Rules.AnnotationNotUtf8, place, annotation);
}
