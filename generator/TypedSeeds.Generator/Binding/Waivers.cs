using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding;

/// <summary>The waivers of one annotation file.</summary>
/// <param name="Path">The file.</param>
/// <param name="DocumentId">The id of its document; empty if it annotates none.</param>
/// <param name="Waivers">The waivers, in the order of the file.</param>
/// <param name="Findings">Their errors.</param>
internal sealed record FileWaivers(string Path, string DocumentId, EquatableArray<Waiver> Waivers, EquatableArray<Finding> Findings)
{
    /// <summary>Whether there may be more waivers: a part of the file could not be read, or its section of waivers.</summary>
    public bool MayHaveMore { get; init; }

    /// <summary>The keys of the file that mean its waivers, unless a kind of the corpus has such a section.</summary>
    public EquatableArray<string> Misspelt { get; init; }

    /// <summary>What is written in waivers with a mistake: the ids of the entries that they are for are among these words.</summary>
    public EquatableArray<string> Mistaken { get; init; }
}

/// <summary>The waivers of all files that have any or may have some, in the order of their paths.</summary>
internal sealed record CorpusWaivers(EquatableArray<FileWaivers> Files) : IFindings
{
    public EquatableArray<Finding> Findings => Files.SelectMany(static file => file.Findings).ToEquatableArray();

    public static CorpusWaivers Of(AnnotationFiles files, CancellationToken cancellation = default) => new(files.Special
        .Where(static file => file.HasWaivers || !file.IsComplete || SectionKeys.WordsFor(KindTable.WaiversSection, file.Root).Count > 0)
        .Select(file => WaiverReader.Read(file, cancellation))
        .ToEquatableArray());
}

/// <summary>Lets one entry off.</summary>
/// <param name="Kind">The kind of the entry.</param>
/// <param name="Id">Its id, with its document if that is another one.</param>
/// <param name="Rule">What it is let off: the key of a rule, or the baseline; empty for all of them.</param>
/// <param name="Reason">Why; empty if the reason is missing, which is reported.</param>
/// <param name="Token">The token of the id, or of the rule where one is named.</param>
/// <param name="IdToken">The token of the id.</param>
/// <param name="KindToken">The token of the kind.</param>
internal sealed record Waiver(string Kind, string Id, string Rule, string Reason, int Token, int IdToken, int KindToken);
