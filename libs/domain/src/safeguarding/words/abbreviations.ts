import { wordList } from './word-list.js';

/** Two and three capitals that are no child's initials. */
export const abbreviations = wordList(`
  aa acs add adi afl age ah aht aim all am an and any ao ap aps apc apr are art arp as asc asd ask at aug avg
  ba bbc be ben bht bme bsl but by c2c can cat ceo cfo cin cla coo cp cpd cpoms csc csi cv dbs ddl dfe dht do doc dof dol dsl dt
  eal ebd ebs ecf ect ed eef eg eha ehc ela elg els end ep eps esl etc eu ewo eys ey exs fe feb fft fgm for fri fsm fte
  ga gas gcs gds gld gm gmb gov gp gps gs gt had has he her hi him his hlt hmi hr ht hub id ie if ii iii imd inc in iq is ipa isp
  it its ict iep it itt iv ip ipp ks la lac las lbd led les let lgb lgo liv lsa lso lit
  mat max may mfl mi mis mld mon ms msi mtc my nb nc new nhs no not now npq nq nqt nw oct od odd of ofs ok on one op or ot our out ofqual
  pa pan pc pct pd pda pdf pe per pes pex pi pm pmld ppa ppe ppg pp pps pr pru ps psc pse pta ptr pto qa qft qts rag re ri rip rse rsc
  rse rsl rwi rwm saf sat sats sdp sef sen seo sip slc sld slt so sow spld sss st std ste su sun ta tas taf tbc tbh tel tes the to tlr top
  ttr tu tv uk un up ups upn uln urn us usa use vi vip voc vle vs was we web wed who why wi wts xl ya yet you zpd
  abc oap nea neu nas nut rnib rns sca sdq ssp ssa tac tam tis upi wow cic mash hv hvs ots salt slcn semh nvq gcse btec atl aet alp
  pshe cbt dpo gdpr foi hlta elsa camhs mp mps pcso ymca ks1 ks2 ks3 eyf acf tlc ttrs ucl ucas iwb mmr dsp dlp ddsl isa ise
  nel eip aba pbs ppr pmt cas raf ww ad bc ce bce tt tis rp qr vr ai uni ed
`);
