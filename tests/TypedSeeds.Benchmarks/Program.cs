using TypedSeeds.Benchmarks.Report;
using TypedSeeds.Benchmarks.Sections;

ISection[] all = [new Cold()];
foreach (var section in all.Where(section => args.Length == 0 || args.Contains(section.Name, StringComparer.Ordinal)))
{
    Console.WriteLine($"\n## {section.Title}\n\n{RowText.Heading}");
    foreach (var row in section.Run())
    {
        Console.WriteLine(RowText.Of(row));
    }
}
