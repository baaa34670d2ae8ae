using TypedSeeds.Tool.Exporting.Brat;
using TypedSeeds.Tool.Importing.Sources;

namespace TypedSeeds.Tool.Importing.Brat;

/// <summary>What the lines of a standoff file are of: an annotation that becomes an item, an entry of <c>export</c>, or nothing that an import writes.</summary>
/// <param name="file">The file.</param>
/// <param name="lines">Its lines.</param>
/// <param name="content">What is read.</param>
internal sealed class StandoffOwners(SourceFile file, IReadOnlyList<StandoffLine> lines, ImportedContent content)
{
    private readonly HashSet<string> _ids = lines.Select(static line => line.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>Fails where an annotation is not there.</summary>
    /// <exception cref="SourceException">It is not there.</exception>
    public void Check(StandoffLine line, string role, string id)
    {
        if (!_ids.Contains(id))
        {
            throw new SourceException(line.Offset, $"'{line.Id}' {role} '{Shorten.To(id, 40)}', which is not there");
        }
    }

    /// <summary>Tells each annotation that is there twice: nobody knows which one another line means.</summary>
    public void TellTwice()
    {
        foreach (var line in lines.Where(static line => line.Id[0] is 'T' or 'E').GroupBy(static line => line.Id, StringComparer.Ordinal).SelectMany(static lines => lines.Skip(1)))
        {
            content.Problems.Add(new(file.PlaceOf(line.Offset), $"the id '{Shorten.To(line.Id, 40)}' is there twice"));
        }
    }

    /// <summary>Tells what is of no item.</summary>
    /// <param name="values">What is said of each annotation.</param>
    /// <param name="triggers">The annotations that events have as their words.</param>
    /// <param name="own">The entries of <c>export</c>, by their annotations.</param>
    public void TellLost(IReadOnlyList<StandoffValue> values, HashSet<string> triggers, IReadOnlyDictionary<string, OwnEntry> own)
    {
        foreach (var value in values)
        {
            if (own.TryGetValue(value.Owner, out var entry))
            {
                // The entry is compared once its kind is known.
                var target = own.GetValueOrDefault(value.Target);
                if (value.Line.Words[0] != BratName.SameEntry || !ReferenceEquals(target, entry))
                {
                    entry.SaidAgain.Add((file.PlaceOf(value.Line.Offset), target is null ? value.Said : $"{value.Line.Words[0]} > {target.Name}"));
                }
            }
            else if (triggers.Contains(value.Owner) || value.Owner[0] is not ('T' or 'E'))
            {
                content.Losses.Add(ImportLosses.Owner, file.PlaceOf(value.Line.Offset), $"a line such as '{value.Line.Id[0]}' of {NounOf(value.Owner)} is not imported");
            }
        }
    }

    private static string NounOf(string owner) => owner[0] switch
    {
        'T' => "the trigger of an event",
        'R' => "a relation",
        'A' or 'M' => "an attribute",
        'N' => "a normalization",
        _ => "a note",
    };
}
