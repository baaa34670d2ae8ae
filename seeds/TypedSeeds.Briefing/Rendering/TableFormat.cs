using Spectre.Console;

namespace TypedSeeds.Briefing.Rendering;

/// <summary>The style of tables.</summary>
internal static class TableFormat
{
    public static Table WithColumns(params string[] headings)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in headings)
        {
            table.AddColumn(new TableColumn(new Text(heading, Styles.Strong)));
        }

        return table;
    }
}
