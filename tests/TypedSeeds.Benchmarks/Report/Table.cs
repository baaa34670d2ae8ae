using System.Text;

namespace TypedSeeds.Benchmarks.Report;

/// <summary>Sections as markdown.</summary>
internal static class Table
{
    public static string Of(SectionResult section)
    {
        var text = new StringBuilder($"## {section.Title}\n\n");
        if (section.Rows.Count > 0)
        {
            text.Append(TableLine.Heading).Append('\n').AppendJoin('\n', section.Rows.Select(TableLine.Of)).Append('\n');
        }

        if (section.Failure.Length > 0)
        {
            text.Append("\n**It did not come to its end:** ").Append(section.Failure).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>All sections, under a heading with the place and date of the measurement.</summary>
    public static string Of(IReadOnlyList<SectionResult> sections, Machine machine)
    {
        var goals = sections.SelectMany(section => section.Rows).Where(row => row.IsMet is not null).ToArray();
        return $"""
            # What TypedSeeds takes, beside its peers

            {machine.Processor}, {machine.Cores} cores, {machine.Memory}; {machine.System}; .NET SDK {machine.Sdk}, runtime {machine.Runtime}; {machine.Date}.
            {goals.Count(row => row.IsMet == true)} of {goals.Length} goals are met.

            A ratio is ours by the peer's, both medians of the same run in turn: under 1 is faster, or smaller. *least – most* is the noise of a figure.
            CPU times are those of the measured thread or, for whole processes, of the process with all its threads.

            {string.Join("\n", sections.Select(Of))}
            """;
    }
}
