using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedSeeds.Generator.Anchoring;
using TypedSeeds.Generator.Binding;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Generator.Pipeline;

internal enum InputRole
{
    None,
    Annotation,
    Document,
}

/// <summary>An additional file that is an annotation or a document.</summary>
internal sealed record InputFile(AdditionalText File, InputRole Role, bool IsDeclared = false, string ResourceName = "")
{
    /// <summary>The name of the metadata by which the props say as which resource they embed a document.</summary>
    public const string ResourceMetadata = "build_metadata.AdditionalFiles.TypedSeedsResource";

    /// <summary>The name of the metadata by which the props say what a file is.</summary>
    public const string RoleMetadata = "build_metadata.AdditionalFiles.TypedSeeds";

    private static readonly string[] AnnotationExtensions = [".yaml", ".yml"];

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
            return new(file, RoleOf(role), IsDeclared: true, resource ?? string.Empty);
        }

        if (HasExtension(file.Path, DocumentFiles.Extensions))
        {
            return new(file, InputRole.Document);
        }

        var isAnnotation = HasExtension(file.Path, AnnotationExtensions) && HasVersionKey(file, cancellation);
        return new(file, isAnnotation ? InputRole.Annotation : InputRole.None);
    }

    /// <summary>Reads an annotation file.</summary>
    public ReadFile Read(CancellationToken cancellation)
    {
        var source = File.GetText(cancellation);
        var path = FilePaths.Normalize(File.Path);
        return source?.Length > Limits.AnnotationLength
            ? AnnotationReader.TooLarge(path, File.Path, source.Length)
            : AnnotationReader.Read(path, File.Path, source?.ToString() ?? string.Empty, cancellation);
    }

    /// <summary>Reads a document; null where there is no file that could be read.</summary>
    public DocumentText? ReadDocument(CancellationToken cancellation)
    {
        if (File.GetText(cancellation) is not { } source)
        {
            return null;
        }

        var text = source.Length > Limits.DocumentLength ? string.Empty : source.ToString();
        return new(FilePaths.Normalize(File.Path), File.Path, text, IsUtf8(source.Encoding, text), IsDeclared) { Length = source.Length, ResourceName = ResourceName };
    }

    // Where the bytes are not strict UTF-8, the compiler reads them again in the system's encoding, or in a UTF-8 that puts
    // U+FFFD in the place of what it cannot read. A text from memory has no encoding.
    private static bool IsUtf8(Encoding? encoding, string text) => encoding is null
        || (encoding.CodePage == Encoding.UTF8.CodePage && (encoding.DecoderFallback is DecoderExceptionFallback || text.IndexOf('\uFFFD') < 0));

    private static InputRole RoleOf(string role) => role switch
    {
        "annotation" => InputRole.Annotation,
        "document" => InputRole.Document,
        _ => InputRole.None,
    };

    private static bool HasExtension(string path, string[] extensions) =>
        extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static bool HasVersionKey(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text
        && text.Lines.Any(line => StartsWith(text, line.Span, Schema.KindTable.VersionKey + ":"));

    private static bool StartsWith(SourceText text, TextSpan line, string start) =>
        line.Length >= start.Length && text.ToString(new TextSpan(line.Start, start.Length)) == start;
}
