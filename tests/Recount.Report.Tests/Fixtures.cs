// Made once for all classes: the site in memory, and the same site on the disk with a browser to open it in.
[assembly: AssemblyFixture(typeof(Recount.Report.Tests.BuiltSite))]
[assembly: AssemblyFixture(typeof(Recount.Report.Tests.Chromium))]
