using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using TypedSeeds.Generator.Tests.Support;

namespace TypedSeeds.Generator.Tests.Robustness;

/// <summary>A corpus whose annotation and document are changed, and what the generator makes of it unchanged.</summary>
internal sealed class FuzzCorpus
{
    private const string Name = "seeds/000_38befe9cb3a02d2b";

    /// <summary>Entries of the real annotation that need no other: of each kind, with every form of quote.</summary>
    private static readonly HashSet<string> Chosen =
    [
        "cho-sang-jin", "cho-tae-yul", "kim-yong-hyun", "melanie-joly", "bill-blair", "four-ministers", "canada-and-south-korea",
        "first-two-plus-two", "joint-statement-adoption", "indo-pacific-dialogue-launch",
        "launch-indo-pacific-dialogue", "condemn-cooperation-in-lead", "criticize-cooperation", "condemn-military-cooperation",
        "indo-pacific-dialogue-agreement", "spelling-of-joly", "two-plus-two", "indo-pacific-dialogue",
    ];

    private readonly string _annotationPath;
    private readonly string _annotation;
    private readonly string _documentPath;
    private readonly string _document;

    private FuzzCorpus(SeedFiles files, string annotationPath, string documentPath)
    {
        (Files, _annotationPath, _documentPath) = (files, annotationPath, documentPath);
        (_annotation, _document) = (TextOf(annotationPath), TextOf(documentPath));
        Run = files.Run();
    }

    /// <summary>
    /// The chosen entries of the real corpus, a corpus that has every field, one that has kinds of its own, of which the
    /// declarations are changed and the entries beside them, and the real corpus as a whole.
    /// </summary>
    public static FuzzCorpus[] All { get; } =
    [
        Real(Keep(File.ReadAllText(Folder() + Name + ".yaml"))),
        new(FullCorpus.Files, "seeds/report.yaml", "seeds/report.txt"),
        new(OwnCorpus.Files, "seeds/kinds.yaml", "seeds/report.yaml"),
        Real(File.ReadAllText(Folder() + Name + ".yaml")),
    ];

    public SeedFiles Files { get; }

    public GeneratorRun Run { get; }

    public SeedFiles Change(MutatedCase change) => Files
        .With(_annotationPath, Mutation.Apply(_annotation, change.Annotation))
        .With(_documentPath, Mutation.Apply(_document, change.Document));

    private static FuzzCorpus Real(string annotation) => new(
        new SeedFiles()
            .With(Name + ".yaml", annotation)
            .With(Name + ".txt", File.ReadAllText(Folder() + Name + ".txt"))
            .With("seeds/parties.yaml", File.ReadAllText(Folder() + "seeds/parties.yaml"))
            .With("seeds/topics.yaml", File.ReadAllText(Folder() + "seeds/topics.yaml"))
            .With("seeds/kinds.yaml", File.ReadAllText(Folder() + "seeds/kinds.yaml")),
        Name + ".yaml",
        Name + ".txt");

    // What an entry is, is decided by its indentation: a section begins at the margin, an entry two spaces in.
    private static string Keep(string annotation)
    {
        var kept = new List<string>();
        var isKept = true;
        var section = string.Empty;
        foreach (var line in annotation.Split('\n'))
        {
            var indentation = line.Length - line.TrimStart(' ').Length;
            section = indentation == 0 && line.Length > 0 ? line : section;
            isKept = indentation switch
            {
                0 => true,
                2 => section == "document:" || Chosen.Contains(line.Trim().TrimEnd(':')),
                _ => isKept,
            };
            if (isKept && !line.TrimStart().StartsWith('#'))
            {
                kept.Add(line.Replace("coverage: complete", "coverage: partial", StringComparison.Ordinal));
            }
        }

        return WithoutEmptySections(string.Join('\n', kept));
    }

    private static string WithoutEmptySections(string annotation) =>
        Regex.Replace(annotation, @"^[a-z]+:\n+(?=[a-z]|\z)", string.Empty, RegexOptions.Multiline);

    private string TextOf(string path) => Files.Files.Single(file => file.Path == SeedFiles.ProjectDirectory + path).GetText()!.ToString();

    private static string Folder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "../../../seeds/TypedSeeds.Data")) + "/";
}
