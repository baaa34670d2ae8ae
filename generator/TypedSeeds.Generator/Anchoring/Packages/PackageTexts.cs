using System.Collections.Concurrent;
using TypedSeeds.Generator.Binding.Packages;
using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Schema.Packages;

namespace TypedSeeds.Generator.Anchoring.Packages;

/// <summary>The file with the texts of a package's documents. It is read when the text of one is asked for, and compares by reference: a changed file is another object.</summary>
/// <param name="filePath">The file, as the host names it.</param>
/// <param name="read">Reads it; empty where it cannot be read.</param>
/// <param name="hasMember">Whether the package's assembly has a member of <see cref="ProvedText"/>; null where the host compiles against it, and so finds out.</param>
internal sealed class PackageTexts(string filePath, Func<string> read, Func<string, bool>? hasMember = null)
{
    private readonly Lazy<PackageText> _file = new(() => PackageText.Of(read()));
    private readonly ConcurrentDictionary<CarriedDocument, DocumentText?> _documents = new();

    /// <summary>The file, as the host names it.</summary>
    public string FilePath => filePath;

    /// <summary>The text of a document, the same object each time; null where the file does not have it as the index says.</summary>
    public DocumentText? Find(CarriedDocument document) => _documents.GetOrAdd(document, Read);

    /// <summary>Whether the assembly, too, has the text that the index names, as far as is known here.</summary>
    public bool IsOfAssembly(CarriedDocument document) => hasMember?.Invoke(ProvedText.MemberOf(document.Key.Id, document.TextHash)) != false;

    private DocumentText? Read(CarriedDocument document)
    {
        var (file, ranges) = (_file.Value.Text, _file.Value.Ranges);
        if (!ranges.TryGetValue(document.Key.Id, out var range) || range.Length > Limits.DocumentLength)
        {
            return null;
        }

        var text = file.Substring(range.Start, range.Length);
        return DocumentHash.Of(text) != document.TextHash || !IsOfAssembly(document) ? null : new(document.Key.FullId, filePath, text, IsUtf8: true, IsDeclared: false)
        {
            Carrier = document.Package,
            Layout = document.Layout,
            Language = document.Language,
            Offset = range.Start,
            FirstLine = new TextLines(file.Substring(0, range.Start)).Count - 1,
        };
    }

    private sealed record PackageText(string Text, Dictionary<string, TextRange> Ranges)
    {
        public static PackageText Of(string text) => new(text, TextsFormat.Find(text));
    }
}
