using TypedSeeds.Benchmarks.Harness;
using TypedSeeds.Benchmarks.Report;
using TypedSeeds.Benchmarks.Sections;

// dotnet run -c Release --project tests/TypedSeeds.Benchmarks [-- section…]
if (args is [SectionProcess.Argument, var file, var name])
{
    return SectionProcess.Serve(AllSections.Named(name), file);
}

if (args is [Hostile.Argument, var corpus, var size])
{
    return Hostile.Serve(corpus, int.Parse(size, System.Globalization.CultureInfo.InvariantCulture));
}

var unknown = args.Except(AllSections.Names).ToArray();
if (unknown.Length > 0)
{
    Console.Error.WriteLine($"There is no section {string.Join(", ", unknown)}; there are {string.Join(", ", AllSections.Names)}. Without a name all run but {string.Join(", ", AllSections.ByName.Select(section => section.Name))}.");
    return 2;
}

var results = new List<SectionResult>();
foreach (var section in args.Length == 0 ? AllSections.OfTable : AllSections.All.Where(section => args.Contains(section.Name)))
{
    results.Add(SectionProcess.Run(section));
    Console.WriteLine(Table.Of(results[^1]));
}

// Only a whole table of one run is kept, never a mixture of runs.
if (args.Length == 0)
{
    Results.Write(results);
}

return results.All(result => result.Failure.Length == 0) ? 0 : 1;
