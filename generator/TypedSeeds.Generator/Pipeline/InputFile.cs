using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Anchoring.Packages;
using TypedSeeds.Generator.Comparing;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Pipeline;

/// <summary>An additional file that is an annotation, a document or a baseline.</summary>
/// <param name="File">The file.</param>
/// <param name="Role">What it is.</param>
/// <param name="IsDeclared">Whether the props say what it is.</param>
/// <param name="ResourceName">The resource that the props embed a document as.</param>
/// <param name="Unread">Why the file must not be read; empty where it may.</param>
internal sealed record InputFile(AdditionalText File, InputRole Role, bool IsDeclared = false, string ResourceName = "", string Unread = "")
{
    /// <summary>The name of the metadata by which the build says why a file must not be read.</summary>
    public const string UnreadMetadata = "build_metadata.AdditionalFiles.TypedSeedsUnread";

    /// <summary>The name of the metadata by which the props say as which resource they embed a document.</summary>
    public const string ResourceMetadata = "build_metadata.AdditionalFiles.TypedSeedsResource";

    /// <summary>The name of the metadata by which the props say what a file is.</summary>
    public const string RoleMetadata = "build_metadata.AdditionalFiles.TypedSeeds";

    /// <summary>
    /// What a file is: what the props say or, for a file that was added by hand, what its name and content say. A YAML
    /// file without a <c>seed:</c> key may be somebody else's and is left alone then.
    /// </summary>
    public static InputFile Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var metadata = options.GetOptions(file);
        if (metadata.TryGetValue(RoleMetadata, out var role) && role.Length > 0)
        {
            metadata.TryGetValue(ResourceMetadata, out var resource);
            metadata.TryGetValue(UnreadMetadata, out var unread);
            return new(file, RoleOf(role), IsDeclared: true, resource ?? string.Empty, ReadFailure.Of(unread));
        }

        var byName = InputRoles.ByName(file.Path);
        return new(file, byName == InputRole.Annotation && !HasVersionKey(file, cancellation) ? InputRole.None : byName);
    }

    /// <summary>Reads a file that is an annotation. One that cannot be read is empty.</summary>
    public static IEnumerable<ReadFile> ReadAnnotation(InputFile file, CancellationToken cancellation) =>
        file.Role == InputRole.Annotation ? [Stages.Read(file.TextOrEmpty(cancellation), cancellation)] : [];

    /// <summary>Reads a file that is a document and can be read.</summary>
    public static IEnumerable<DocumentText> ReadDocument(InputFile file, CancellationToken cancellation) =>
        file.Role == InputRole.Document && file.Text(cancellation) is { } text ? [Stages.ReadDocument(text, file.IsDeclared, file.ResourceName)] : [];

    /// <summary>A file that is neither an annotation nor a document. They are few, so what reads one kind of them asks no other file after each edit.</summary>
    public static IEnumerable<InputFile> IfOther(InputFile file, CancellationToken cancellation) =>
        file.Role is InputRole.Baseline or InputRole.Index or InputRole.Texts ? [file] : [];

    /// <summary>Reads a file that is a baseline. One that cannot be read is empty.</summary>
    public static IEnumerable<ReadBaseline> ReadBaseline(InputFile file, CancellationToken cancellation) =>
        file.Role == InputRole.Baseline ? [Stages.ReadBaseline(file.TextOrEmpty(cancellation), cancellation)] : [];

    /// <summary>Reads the head of a file that is the index of a package.</summary>
    public static IEnumerable<PackageIndex> ReadIndex(InputFile file, CancellationToken cancellation) =>
        file.Role == InputRole.Index && file.Text(cancellation) is { } text ? [Stages.ReadIndex(text)] : [];

    /// <summary>Takes a file with the texts of a package, which is read later, if at all.</summary>
    public static IEnumerable<PackageTexts> TakeTexts(InputFile file, CancellationToken cancellation) =>
        file.Role == InputRole.Texts ? [new PackageTexts(file.File.Path, () => file.TextOrEmpty(CancellationToken.None).Copy())] : [];

    private InputText TextOrEmpty(CancellationToken cancellation) => Text(cancellation) ?? InputText.Of(File.Path, string.Empty);

    // What a reader makes of bytes that are no UTF-8 is given for those that the compiler would not read.
    private InputText? Text(CancellationToken cancellation) =>
        Unread == ReadFailure.NotUtf8 ? InputText.Of(File.Path, "\uFFFD", Encoding.UTF8)
        : Unread.Length > 0 ? InputText.Of(File.Path, string.Empty) with { Unreadable = Unread }
        : File.GetText(cancellation) is { } source ? new(File.Path, source.Length, source.Encoding, source.ToString) : null;

    private static InputRole RoleOf(string role) => role switch
    {
        "annotation" => InputRole.Annotation,
        "document" => InputRole.Document,
        "baseline" => InputRole.Baseline,
        "index" => InputRole.Index,
        "texts" => InputRole.Texts,
        _ => InputRole.None,
    };

    private static bool HasVersionKey(AdditionalText file, CancellationToken cancellation)
    {
        if (file.GetText(cancellation) is not { } text)
        {
            return false;
        }

        foreach (var line in text.Lines)
        {
            if (StartsWith(text, line.Span, Schema.KindTable.VersionKey + ":"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(SourceText text, TextSpan line, string start) =>
        line.Length >= start.Length && text.ToString(new TextSpan(line.Start, start.Length)) == start;
}
