using TypedSeeds.Benchmarks;

// dotnet run -c Release --project tests/TypedSeeds.Benchmarks -- [growth] [completion]
if (args.Length == 0 || args.Contains("growth"))
{
    Growth.Print();
}

if (args.Length == 0 || args.Contains("completion"))
{
    await Completion.PrintAsync();
}
